package org.ontherecord.check;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;

/**
 * A quotation that was checked.
 *
 * @param given as it was given
 * @param named the speaker who was named with it
 * @param paragraph where the corpus has the words, or the nearest to them
 * @param quote the quotation they belong to there; null where they are the writer's own
 * @param anothers whether somebody else was named than whose they are there
 * @param yours the given words, those marked that the article does not have there
 * @param theirs the article's words, those marked that were not given
 */
public record Checked(Verdict verdict, String given, @Nullable String named, @Nullable Paragraph paragraph,
		@Nullable Quote quote, boolean anothers, List<Piece> yours, List<Piece> theirs) {

	static Checked without(Verdict verdict, Claim claim) {
		return new Checked(verdict, claim.words(), claim.speaker(), null, null, false, List.of(), List.of());
	}

	/** Consecutive words that both have, or that only one of them has. */
	public record Piece(String text, boolean differs) {

	}

}
