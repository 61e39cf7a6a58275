package org.ontherecord.attribution.english.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Smith fears that the bridge is “a joke”: what is quoted inside a reported clause is of
 * whoever is reported.
 */
final class ReportedWithin {

	private final Map<Sentence, List<Attribution>> reported = new HashMap<>();

	/**
	 * A whole turn of a transcript has a colon before it, an answer nothing; and "angry
	 * that the “river law” failed": an adjective quotes nobody.
	 */
	void keep(Sentence sentence, Attribution clause) {
		String cue = clause.cue() == null ? ":" : clause.cue().text();
		if (!cue.equals(":") && !WordClass.MINDED.has(cue)) {
			this.reported.computeIfAbsent(sentence, (it) -> new ArrayList<>()).add(clause);
		}
	}

	@Nullable Attribution of(QuotationPlace place) {
		for (Attribution clause : this.reported.getOrDefault(place.sentence(), List.of())) {
			if (maySpeak(clause.speaker())
					&& clause.content().stream().anyMatch((span) -> holds(span, place.quotation().content().get(0)))) {
				return new Attribution(place.quotation().type(), place.quotation().content(), clause.speaker(),
						clause.mention(), clause.naming(), clause.cue(), "inside-clause", Attribution.Confidence.LOW);
			}
		}
		return null;
	}

	/**
	 * "Another question asked": of a source without a name only people and bodies will
	 * do.
	 */
	private static boolean maySpeak(@Nullable Speaker speaker) {
		return speaker != null && (speaker.kind() != Speaker.Kind.UNNAMED
				|| Arrays.stream(speaker.name().toLowerCase(Locale.ROOT).split("\\s+"))
					.anyMatch((word) -> Lexicon.isRole(word) || Lexicon.isOrganization(word)));
	}

	private static boolean holds(TextSpan clause, TextSpan quoted) {
		return clause.paragraph() == quoted.paragraph() && clause.start() <= quoted.start()
				&& quoted.end() <= clause.end();
	}

}
