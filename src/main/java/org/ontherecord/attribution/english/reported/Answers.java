package org.ontherecord.attribution.english.reported;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.people.Cast;
import org.ontherecord.attribution.english.people.Mention;
import org.ontherecord.attribution.english.text.Interview;
import org.ontherecord.attribution.english.text.ParsedParagraph;

/**
 * "Interview with Ana Ruiz", a question, and then her answer: whatever answers is of the
 * one person whom the headline names, or else the text before the first question.
 */
final class Answers {

	private static final Pattern CREDIT = Pattern.compile("(?i)\\b(?:image|photo|picture|file)s?(?::| by:?) ?$");

	private final Interview interview;

	private final Cast cast;

	private final @Nullable Mention asked;

	Answers(List<ParsedParagraph> text, Cast cast) {
		this.interview = cast.transcript().interview();
		this.cast = cast;
		this.asked = this.interview.isTold() ? asked(text) : null;
	}

	private @Nullable Mention asked(List<ParsedParagraph> text) {
		Mention headline = this.cast.inHeadline(text.get(0));
		if (headline != null || this.interview.startOfTalk() == 0) {
			return headline;
		}
		List<Mention> before = text.subList(1, this.interview.startOfTalk())
			.stream()
			.flatMap((paragraph) -> this.cast.mentions(paragraph).stream().filter((at) -> !isCredit(paragraph, at)))
			.filter((mention) -> mention.speaker().name().contains(" "))
			.toList();
		return before.stream().map(Mention::speaker).distinct().count() == 1 ? before.get(0) : null;
	}

	/** "Image: Ana Ruiz" */
	private static boolean isCredit(ParsedParagraph paragraph, Mention mention) {
		return CREDIT.matcher(paragraph.text().substring(0, mention.span().start())).find();
	}

	@Nullable Attribution in(ParsedParagraph paragraph) {
		List<TextSpan> said = this.asked == null ? List.of() : this.interview.answer(paragraph);
		if (this.asked == null || said.isEmpty() || names(paragraph, this.asked)) {
			return null;
		}
		return new Attribution(Attribution.Type.INDIRECT, said, this.asked.speaker(), this.asked.span(), null, null,
				"interview-answer", Attribution.Confidence.MEDIUM);
	}

	/**
	 * Who answers does not name himself: the paragraph is the writer's. "The Nickometer"
	 * names no Nick.
	 */
	private boolean names(ParsedParagraph paragraph, Mention asked) {
		String name = asked.speaker().name();
		String surname = name.substring(name.lastIndexOf(' ') + 1);
		return this.cast.mentions(paragraph)
			.stream()
			.anyMatch(
					(mention) -> mention.speaker().equals(asked.speaker()) && mention.span().text().contains(surname));
	}

}
