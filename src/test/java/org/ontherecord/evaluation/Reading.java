package org.ontherecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.Attributor;

/**
 * An article's file as the engine reads it: a line with words on it is a paragraph, the
 * first is the headline.
 */
final class Reading {

	private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*[^\\s\\u00a0][^\\n]*");

	private final List<Integer> starts = new ArrayList<>();

	private final List<String> paragraphs = new ArrayList<>();

	Reading(String text) {
		PARAGRAPH.matcher(text).results().forEach((line) -> {
			String words = line.group().strip();
			this.starts.add(line.start() + line.group().indexOf(words));
			this.paragraphs.add(words.replace('\u00a0', ' '));
		});
	}

	List<String> paragraphs() {
		return this.paragraphs;
	}

	/** What the engine says of the article, each stretch of words for itself. */
	List<Guess> guesses(Attributor attributor) {
		return attributor.attribute(this.paragraphs).stream().flatMap(this::guesses).toList();
	}

	private Stream<Guess> guesses(Attribution attribution) {
		TextSpan mention = attribution.mention();
		int paragraph = attribution.content().get(0).paragraph();
		Span source = (mention != null) ? span(mention) : null;
		boolean apart = mention != null && mention.paragraph() != paragraph;
		return attribution.content()
			.stream()
			.map((passage) -> new Guess(span(passage), source, apart, text(mention), name(attribution),
					attribution.type() == Attribution.Type.INDIRECT, attribution.confidence()));
	}

	private Span span(TextSpan passage) {
		int start = this.starts.get(passage.paragraph());
		return new Span(start + passage.start(), start + passage.end());
	}

	private static @Nullable String text(@Nullable TextSpan mention) {
		return (mention != null) ? mention.text() : null;
	}

	private static @Nullable String name(Attribution attribution) {
		return (attribution.speaker() != null) ? attribution.speaker().name() : null;
	}

}
