package org.ontherecord.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchTimeoutException;
import org.ontherecord.article.Stretch;
import org.ontherecord.search.index.SearchProperties;
import org.ontherecord.search.index.Spelling;
import org.ontherecord.search.query.Analysis;
import org.ontherecord.search.query.AnalyzedText;
import org.ontherecord.search.query.Term;
import org.springframework.stereotype.Component;

/**
 * Where nothing was found, puts for each word the corpus does not have the nearest that
 * it has, if that finds something.
 */
@Component
class DidYouMean {

	private static final int MOST_WORDS = 5;

	private static final int SHORTEST = 3;

	private final Spelling spelling;

	private final Finder finder;

	private final Duration timeout;

	DidYouMean(Spelling spelling, Finder finder, SearchProperties search) {
		this.spelling = spelling;
		this.finder = finder;
		this.timeout = search.timeout();
	}

	/**
	 * The same with other words, if that finds something; nothing where it takes long.
	 */
	Optional<SearchRequest> instead(SearchRequest asked) {
		try {
			return Optional.of(asked.typed(corrected(asked)))
				.filter((other) -> !other.typed().equals(asked.typed()))
				.filter((other) -> this.finder.find(other).total() > 0);
		}
		catch (SearchTimeoutException ex) {
			return Optional.empty();
		}
	}

	private String corrected(SearchRequest asked) {
		long end = System.nanoTime() + this.timeout.toNanos();
		return asked.query()
			.wanted()
			.flatMap(DidYouMean::spellings)
			.limit(MOST_WORDS)
			.takeWhile((spelling) -> System.nanoTime() < end)
			.reduce(asked.typed(), this::corrected, (one, other) -> other);
	}

	private static Stream<Spelt> spellings(Term term) {
		return Spelling.fieldOf(term)
			.stream()
			.flatMap((field) -> Analysis.EXACT.words(term.said()).stream().map((word) -> new Spelt(word, field)))
			.filter((spelt) -> spelt.word().length() >= SHORTEST);
	}

	private String corrected(String typed, Spelt spelt) {
		if (this.spelling.has(spelt.word(), spelt.field())) {
			return typed;
		}
		return this.spelling.nearest(spelt.word(), spelt.field())
			.map((nearest) -> put(nearest, spelt.word(), typed))
			.orElse(typed);
	}

	/** A field's name is no part of the word after its colon. */
	private static String put(String nearest, String word, String typed) {
		StringBuilder changed = new StringBuilder(typed);
		List<Stretch> places = new ArrayList<>(
				new AnalyzedText(typed.replace(':', ' ')).each(word::equals, Analysis.EXACT));
		Collections.reverse(places);
		places.forEach((place) -> changed.replace(place.start(), place.end(), nearest));
		return changed.toString();
	}

	/** A word, and the field of the index that should have it. */
	private record Spelt(String word, String field) {
	}

}
