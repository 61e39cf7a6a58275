package org.ontherecord.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What became of one annotated quotation.
 *
 * @param found its words were found
 * @param touched the mention is at the annotated source
 * @param right the source is right: a pronoun by its mention, any other by its name
 * @param pronoun the annotated source is a pronoun
 * @param person the annotated source is a person's name
 */
record Verdict(boolean found, boolean touched, boolean right, boolean pronoun, boolean person) {

	static Verdict on(GoldArticle article, GoldQuotation gold, @Nullable Guess guess) {
		SourceName name = new SourceName(gold.name());
		if (guess == null) {
			return new Verdict(false, false, false, name.pronoun(), name.person());
		}
		boolean right = name.pronoun() ? MentionMatch.head(article, gold.source(), gold.name(), guess)
				: named(name, guess.speaker()) || named(name, guess.mention());
		return new Verdict(true, MentionMatch.touches(article, gold, guess), right, name.pronoun(), name.person());
	}

	private static boolean named(SourceName gold, @Nullable String name) {
		return name != null && gold.sameAs(new SourceName(name));
	}

}
