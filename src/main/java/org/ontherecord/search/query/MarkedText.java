package org.ontherecord.search.query;

import java.util.ArrayList;
import java.util.List;

import org.ontherecord.article.Stretch;

/**
 * A piece of a text that is marked as a hit, or is not.
 */
public record MarkedText(String text, boolean marked) {

	/**
	 * Cuts a text where marks begin and end.
	 * @param marks in order and apart
	 */
	static List<MarkedText> of(String text, List<Stretch> marks) {
		List<MarkedText> pieces = new ArrayList<>();
		int at = 0;
		for (Stretch mark : marks) {
			add(pieces, text.substring(at, mark.start()), false);
			add(pieces, mark.of(text), true);
			at = mark.end();
		}
		add(pieces, text.substring(at), false);
		return pieces;
	}

	private static void add(List<MarkedText> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new MarkedText(text, marked));
		}
	}

}
