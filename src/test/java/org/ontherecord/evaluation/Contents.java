package org.ontherecord.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Scores all attributions, direct, mixed and indirect, by the tokens of their contents
 * and sources; a content, not a cue, ties a source to its words.
 */
final class Contents {

	private int content;

	private int contentGuessed;

	private int contentGold;

	private int linked;

	private int sourceGuessed;

	private int sourceGold;

	private int exact;

	private int exactGuessed;

	private int exactGold;

	private int exactFound;

	private final Calibration calibration = new Calibration();

	void score(GoldArticle article, List<Guess> guesses) {
		List<Tokens> gold = article.attributions()
			.stream()
			.filter(GoldAttribution::complete)
			.map((one) -> new Tokens(article.tokens(one.content()), article.tokens(one.source())))
			.toList();
		List<Tokens> guessed = guesses.stream().map((guess) -> tokens(article, guess)).toList();
		overlap(gold, guessed);
		exact(article, guessed);
		guesses.stream()
			.filter((guess) -> guess.indirect() && touching(article, guess).findAny().isPresent())
			.forEach((guess) -> this.calibration.count(guess, right(article, guess)));
	}

	Calibration calibration() {
		return this.calibration;
	}

	private static Tokens tokens(GoldArticle article, Guess guess) {
		return new Tokens(article.tokens(List.of(guess.span())),
				article.tokens((guess.source() != null) ? List.of(guess.source()) : List.of()));
	}

	private void overlap(List<Tokens> gold, List<Tokens> guessed) {
		BitSet golden = new BitSet();
		BitSet goldSources = new BitSet();
		gold.forEach((one) -> golden.or(one.content));
		gold.forEach((one) -> goldSources.or(one.source));
		BitSet mine = new BitSet();
		BitSet mySources = new BitSet();
		guessed.forEach((one) -> mine.or(one.content));
		guessed.forEach((one) -> mySources.or(one.source));
		this.content += both(golden, mine).cardinality();
		this.contentGuessed += mine.cardinality();
		this.contentGold += golden.cardinality();
		this.sourceGuessed += mySources.cardinality();
		this.sourceGold += goldSources.cardinality();
		BitSet right = new BitSet();
		guessed.forEach((guess) -> gold.stream()
			.filter((one) -> one.content.intersects(guess.content))
			.forEach((one) -> right.or(both(one.source, guess.source))));
		this.linked += right.cardinality();
	}

	private void exact(GoldArticle article, List<Tokens> guessed) {
		Set<BitSet> golden = new HashSet<>();
		article.attributions()
			.stream()
			.filter(GoldAttribution::complete)
			.flatMap((one) -> one.content().stream())
			.forEach((piece) -> golden.add(article.tokens(List.of(piece))));
		golden.remove(new BitSet());
		Set<BitSet> found = new HashSet<>();
		for (Tokens guess : guessed) {
			this.exactGuessed += guess.content.isEmpty() ? 0 : 1;
			if (golden.contains(guess.content)) {
				this.exact++;
				found.add(guess.content);
			}
		}
		this.exactFound += found.size();
		this.exactGold += golden.size();
	}

	/** An indirect guess is right when its mention has the head of a touched source. */
	private static boolean right(GoldArticle article, Guess guess) {
		return touching(article, guess)
			.anyMatch((one) -> MentionMatch.head(article, one.source(), article.words(one.source()), guess));
	}

	private static Stream<GoldAttribution> touching(GoldArticle article, Guess guess) {
		return article.attributions()
			.stream()
			.filter((one) -> one.complete() && one.content().stream().anyMatch(guess.span()::touches));
	}

	private static BitSet both(BitSet one, BitSet other) {
		BitSet both = (BitSet) one.clone();
		both.and(other);
		return both;
	}

	@Override
	public String toString() {
		Balance contents = new Balance(new Ratio(this.content, this.contentGuessed),
				new Ratio(this.content, this.contentGold));
		Balance sources = new Balance(new Ratio(this.linked, this.sourceGuessed),
				new Ratio(this.linked, this.sourceGold));
		Balance whole = new Balance(new Ratio(this.exact, this.exactGuessed),
				new Ratio(this.exactFound, this.exactGold));
		return "ALL      content %s   source %s%nexact    content %s".formatted(contents, sources, whole);
	}

	private record Tokens(BitSet content, BitSet source) {
	}

}
