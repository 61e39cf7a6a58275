package org.ontherecord.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One quotation or reported clause, who it belongs to, and why.
 *
 * @param content the words themselves, without the outer marks; a quotation that runs on
 * over paragraphs has a span in each
 * @param speaker who said it, or null where the text does not tell
 * @param mention the words that name the speaker, null when the speaker is
 * @param naming where the article names the speaker in full, if the mention is a pronoun,
 * a surname or a role; the nearest place before it, else the first
 * @param cue the words that tie the two ("said", "according to"), if there are any
 * @param rule name of the rule that decided, as listed in docs/ATTRIBUTION.md
 */
public record Attribution(Type type, List<TextSpan> content, @Nullable Speaker speaker, @Nullable TextSpan mention,
		@Nullable TextSpan naming, @Nullable TextSpan cue, String rule, Confidence confidence) {

	/** How the words are given. */
	public enum Type {

		/** A whole quoted sentence or clause. */
		DIRECT,
		/** Quoted words inside the writer's own sentence. */
		PARTIAL,
		/** Reported without quotation marks. */
		INDIRECT

	}

	/** How far to trust the name; the shares are measured in docs/ATTRIBUTION.md. */
	public enum Confidence {

		HIGH, MEDIUM, LOW

	}

	public Attribution {
		content = List.copyOf(content);
		if (content.isEmpty()) {
			throw new IllegalArgumentException("an attribution needs content");
		}
	}

}
