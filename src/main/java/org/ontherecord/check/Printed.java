package org.ontherecord.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;

/**
 * A few consecutive paragraphs of an article, word by word, with who says what in them.
 *
 * @param asides where words of the writer's begin that stand between two pieces of one
 * source's, and where they end: "she said"
 */
record Printed(List<Paragraph> paragraphs, List<Place> words, List<Quote> quotes, Map<Integer, Integer> asides) {

	/** In words; what is longer is a sentence of its own. */
	private static final int LONGEST_ASIDE = 14;

	/** In words: more are not compared with a quotation at a time. */
	private static final int LONGEST = 4000;

	/** A word and the paragraph it stands in. */
	record Place(Paragraph paragraph, PlainWord word) {

		boolean isIn(Passage passage) {
			return passage.paragraph() == this.paragraph.number() && passage.start() <= this.word.start()
					&& this.word.end() <= passage.end();
		}

	}

	/** A stretch of what is printed in quotation marks. */
	private record Said(Quote quote, int from, int to) {

	}

	/** Of very long paragraphs only the part that has most of the words looked for. */
	static Printed of(List<Paragraph> paragraphs, List<Quote> quotes, Set<String> wanted) {
		List<Place> all = new ArrayList<>();
		paragraphs.forEach(
				(paragraph) -> PlainWord.in(paragraph.text()).forEach((word) -> all.add(new Place(paragraph, word))));
		List<Place> words = likeliest(all, wanted);
		List<Quote> marked = quotes.stream().filter((quote) -> quote.type() != Quote.Type.INDIRECT).toList();
		return new Printed(paragraphs, words, marked, asides(words, marked));
	}

	private static List<Place> likeliest(List<Place> all, Set<String> wanted) {
		int found = 0;
		int most = -1;
		int end = all.size();
		for (int i = 0; i < all.size(); i++) {
			found += wanted.contains(all.get(i).word().key()) ? 1 : 0;
			found -= (i >= LONGEST && wanted.contains(all.get(i - LONGEST).word().key())) ? 1 : 0;
			if (found > most) {
				most = found;
				end = i + 1;
			}
		}
		return (all.size() <= LONGEST) ? all : all.subList(Math.max(0, end - LONGEST), Math.max(end, LONGEST));
	}

	private static Map<Integer, Integer> asides(List<Place> words, List<Quote> quotes) {
		List<Said> said = quotes.stream()
			.flatMap((quote) -> passages(quote).map((passage) -> said(quote, passage, words)))
			.filter(Objects::nonNull)
			.sorted(Comparator.comparingInt(Said::from))
			.toList();
		Map<Integer, Integer> asides = new TreeMap<>();
		for (int i = 1; i < said.size(); i++) {
			Said before = said.get(i - 1);
			Said after = said.get(i);
			boolean one = before.quote().source() != null && before.quote().source() == after.quote().source();
			if (one && after.from() > before.to() && after.from() - before.to() <= LONGEST_ASIDE) {
				asides.put(before.to(), after.from());
			}
		}
		return asides;
	}

	private static Stream<Passage> passages(Quote quote) {
		return Stream.concat(Stream.of(quote.passage()), quote.continues().stream());
	}

	private static @Nullable Said said(Quote quote, Passage passage, List<Place> words) {
		int from = 0;
		while (from < words.size() && !words.get(from).isIn(passage)) {
			from++;
		}
		int to = from;
		while (to < words.size() && words.get(to).isIn(passage)) {
			to++;
		}
		return (from < to) ? new Said(quote, from, to) : null;
	}

	/** The quotation that most of some words belong to; null for the writer's own. */
	@Nullable Quote quoteOf(List<Integer> places) {
		return this.quotes.stream()
			.filter((quote) -> share(quote, places) * 2 > places.size())
			.max(Comparator.comparingLong((quote) -> share(quote, places)))
			.orElseGet(() -> joined(places));
	}

	/** Words of one source out of several pieces. */
	private @Nullable Quote joined(List<Integer> places) {
		List<Quote> touched = this.quotes.stream().filter((quote) -> share(quote, places) > 0).toList();
		boolean one = !touched.isEmpty() && touched.get(0).source() != null
				&& touched.stream().allMatch((quote) -> quote.source() == touched.get(0).source());
		long all = touched.stream().mapToLong((quote) -> share(quote, places)).sum();
		return (one && all * 2 > places.size()) ? touched.get(0) : null;
	}

	private long share(Quote quote, List<Integer> places) {
		return places.stream()
			.filter((place) -> passages(quote).anyMatch((passage) -> this.words.get(place).isIn(passage)))
			.count();
	}

}
