package org.ontherecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Pairs the engine's quotations with the annotated ones, the most alike first; two are a
 * pair when four fifths of their characters are common.
 */
final class Pairing {

	private static final double ALIKE = 0.8;

	private static final Pattern REOPENED = Pattern.compile("[\\s\\u00a0]*\\n[\\s\\u00a0]*(?:[“\"„‟]|'')[\\s\\u00a0]*");

	private final List<Guess> guesses;

	private final Map<Guess, GoldQuotation> golden = new IdentityHashMap<>();

	private final Map<GoldQuotation, Guess> found = new IdentityHashMap<>();

	Pairing(GoldArticle article, List<Guess> guesses) {
		this.guesses = joined(article.text(),
				guesses.stream()
					.filter((guess) -> !guess.indirect())
					.sorted(Comparator.comparing(Guess::span))
					.toList());
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < this.guesses.size(); i++) {
			for (int j = 0; j < article.quotations().size(); j++) {
				pairs.add(new Pair(this.guesses.get(i), i, article.quotations().get(j), j));
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::likeness)
			.thenComparingInt(Pair::i)
			.thenComparingInt(Pair::j)
			.reversed());
		pairs.stream().filter((pair) -> pair.likeness() >= ALIKE).forEach(this::pair);
	}

	List<Guess> guesses() {
		return this.guesses;
	}

	/** The annotated quotation of a guess, or null. */
	@Nullable GoldQuotation gold(Guess guess) {
		return this.golden.get(guess);
	}

	/** The guess of an annotated quotation, or null. */
	@Nullable Guess guess(GoldQuotation gold) {
		return this.found.get(gold);
	}

	private void pair(Pair pair) {
		if (!this.golden.containsKey(pair.guess) && !this.found.containsKey(pair.gold)) {
			this.golden.put(pair.guess, pair.gold);
			this.found.put(pair.gold, pair.guess);
		}
	}

	/** Neighbours that only a paragraph break and a re-opening mark part are one. */
	private static List<Guess> joined(String text, List<Guess> guesses) {
		List<Guess> joined = new ArrayList<>();
		for (Guess guess : guesses) {
			Span span = QuotedWords.trim(text, guess.span());
			int last = joined.size() - 1;
			if (span.length() > 0 && last >= 0 && joined.get(last).span().end() <= span.start()
					&& REOPENED.matcher(text.substring(joined.get(last).span().end(), span.start())).matches()) {
				joined.set(last, joined.get(last).at(new Span(joined.get(last).span().start(), span.end())));
			}
			else if (span.length() > 0) {
				joined.add(guess.at(span));
			}
		}
		return joined;
	}

	private record Pair(Guess guess, int i, GoldQuotation gold, int j) {

		double likeness() {
			return this.guess.span().likeness(this.gold.span());
		}

	}

}
