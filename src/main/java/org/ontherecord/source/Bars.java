package org.ontherecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.ontherecord.source.QuoteMap.Group;
import org.ontherecord.source.QuoteMap.Share;

/**
 * The map of who is quoted how much, as a picture: a bar for each kind of source, a piece
 * of it for each source. The longest bar is 1000 units.
 */
record Bars(List<Bar> bars) {

	private static final double LENGTH = 1000;

	private static final int GAP = 3;

	static Bars of(List<Group> groups) {
		double unit = LENGTH / groups.stream().mapToLong(Group::quotes).max().orElse(1);
		return new Bars(groups.stream().map((group) -> new Bar(group, pieces(group, unit))).toList());
	}

	private static List<Piece> pieces(Group group, double unit) {
		List<Piece> pieces = new ArrayList<>();
		double at = 0;
		long[] quotes = LongStream.concat(group.shares().stream().mapToLong(Share::quotes), LongStream.of(group.rest()))
			.toArray();
		for (int i = 0; i < quotes.length; i++) {
			double width = quotes[i] * unit;
			if (quotes[i] > 0) {
				pieces.add(new Piece((int) at, (int) Math.max(1, width - GAP), i == group.shares().size()));
			}
			at += width;
		}
		return pieces;
	}

	/** Where a kind's sources lie in its bar. */
	record Bar(Group group, List<Piece> pieces) {
	}

	/**
	 * A source's piece of a bar.
	 *
	 * @param rest whether it stands for all that have no piece of their own
	 */
	record Piece(int x, int width, boolean rest) {
	}

}
