package org.ontherecord.corpus;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Utterance;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.corpus.format.Limits;

/**
 * Carries what the engine found over into what is kept.
 */
final class Utterances {

	private Utterances() {
	}

	static Utterance of(Attribution found) {
		List<Passage> content = found.content().stream().map(Utterances::passage).toList();
		return new Utterance(Quote.Type.valueOf(found.type().name()), content.get(0),
				content.subList(1, content.size()), evidence(found), role(found.speaker()));
	}

	private static @Nullable String role(@Nullable Speaker speaker) {
		String role = (speaker != null) ? speaker.role() : null;
		return (role != null && role.length() <= Limits.NAME) ? role : null;
	}

	private static Evidence evidence(Attribution found) {
		return new Evidence(optional(found.mention()), optional(found.naming()), optional(found.cue()), found.rule(),
				Evidence.Confidence.valueOf(found.confidence().name()));
	}

	private static @Nullable Passage optional(@Nullable TextSpan span) {
		return (span != null) ? passage(span) : null;
	}

	private static Passage passage(TextSpan span) {
		return new Passage(span.paragraph(), span.start(), span.end(), span.text());
	}

}
