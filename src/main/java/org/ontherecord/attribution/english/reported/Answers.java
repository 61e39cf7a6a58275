package org.ontherecord.attribution.english.reported;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.people.Cast;
import org.ontherecord.attribution.english.people.Mention;
import org.ontherecord.attribution.english.text.Interview;
import org.ontherecord.attribution.english.text.ParsedParagraph;

/**
 * "Interview with Ana Ruiz", a question, and then her answer: whatever answers is of the
 * one person whom the headline names.
 */
final class Answers {

	private final Interview interview;

	private final Cast cast;

	private final List<ParsedParagraph> text;

	Answers(List<ParsedParagraph> text, Cast cast) {
		this.interview = new Interview(text.stream().map(ParsedParagraph::text).toList());
		this.cast = cast;
		this.text = text;
	}

	@Nullable Attribution in(ParsedParagraph paragraph) {
		Mention asked = this.interview.isAnswer(paragraph) ? this.cast.inHeadline(this.text.get(0)) : null;
		if (asked == null || names(paragraph, asked)) {
			return null;
		}
		String words = paragraph.text();
		TextSpan said = paragraph.span(Interview.startOfAnswer(words), words.stripTrailing().length());
		return new Attribution(Attribution.Type.INDIRECT, List.of(said), asked.speaker(), asked.span(), null, null,
				"interview-answer", Attribution.Confidence.MEDIUM);
	}

	/** Who answers does not name himself: the paragraph is the writer's. */
	private boolean names(ParsedParagraph paragraph, Mention asked) {
		return this.cast.mentions(paragraph).stream().anyMatch((mention) -> mention.speaker().equals(asked.speaker()));
	}

}
