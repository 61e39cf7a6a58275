package org.ontherecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ontherecord.article.Stretch;
import org.ontherecord.search.index.Hit;

/**
 * Hits that stand side by side in one article, shown as one; the best hit tells their
 * place among the others.
 */
record Passages(List<Piece> headline, List<Line> lines) {

	/** Finds in a text what meets the query; a headline is looked through once. */
	static List<Passages> of(List<Hit> hits, Function<String, List<Stretch>> finder) {
		Map<String, List<Piece>> headlines = new HashMap<>();
		List<Passages> all = new ArrayList<>();
		for (Hit hit : hits) {
			List<Passages> beside = all.stream().filter((passages) -> passages.isBeside(hit)).toList();
			Passages first = beside.isEmpty()
					? new Passages(headlines.computeIfAbsent(hit.headline(),
							(text) -> Piece.of(text, List.of(), finder.apply(text))), new ArrayList<>())
					: beside.get(0);
			first.lines.add(new Line(hit, Piece.of(hit.text(), hit.quotations(), finder.apply(hit.text()))));
			beside.stream().skip(1).forEach((other) -> first.lines.addAll(other.lines));
			all.removeAll(beside.subList(Math.min(1, beside.size()), beside.size()));
			if (beside.isEmpty()) {
				all.add(first);
			}
		}
		all.forEach((passages) -> passages.lines.sort(Comparator.comparingInt((line) -> line.hit.number())));
		return all;
	}

	private boolean isBeside(Hit hit) {
		return this.lines.stream().anyMatch((line) -> line.hit.isBeside(hit));
	}

	public Hit first() {
		return this.lines.get(0).hit;
	}

	public Hit last() {
		return this.lines.get(this.lines.size() - 1).hit;
	}

	/** A paragraph in pieces. */
	record Line(Hit hit, List<Piece> pieces) {
	}

	/**
	 * A piece of a text that lies under the same marks from its first character to its
	 * last.
	 *
	 * @param looks the names its looks go by, empty where nothing marks it
	 */
	record Piece(String text, String looks) {

		static List<Piece> of(String text, List<Hit.Quoted> quotations, List<Stretch> found) {
			int[] cuts = Stream
				.of(Stream.of(new Stretch(0, text.length())), found.stream(),
						quotations.stream().map(Hit.Quoted::place))
				.flatMap((places) -> places)
				.flatMapToInt((place) -> IntStream.of(place.start(), place.end()))
				.sorted()
				.distinct()
				.toArray();
			return IntStream.range(1, cuts.length)
				.mapToObj((i) -> new Piece(text.substring(cuts[i - 1], cuts[i]), looks(cuts[i - 1], quotations, found)))
				.toList();
		}

		private static String looks(int at, List<Hit.Quoted> quotations, List<Stretch> found) {
			String quote = quotations.stream()
				.filter((each) -> each.place().start() <= at && at < each.place().end())
				.map((each) -> "quote " + each.type())
				.findFirst()
				.orElse("");
			boolean isHit = found.stream().anyMatch((place) -> place.start() <= at && at < place.end());
			return isHit ? (quote + " hit").strip() : quote;
		}

	}

}
