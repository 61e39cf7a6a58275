package org.ontherecord.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Source;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.Attributor;

/**
 * Words that a text gives as somebody's.
 *
 * @param speaker the name that the text has for who said them, null where it has none
 */
record Claim(String words, @Nullable String speaker) {

	/**
	 * What a text claims, in its order: all that stands in quotation marks, or else each
	 * of its lines.
	 */
	static List<Claim> in(String text, Attributor attributor) {
		List<String> paragraphs = new ArrayList<>(List.of(""));
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(paragraphs::add);
		List<Claim> claims = attributor.attribute(paragraphs)
			.stream()
			.filter((attribution) -> attribution.type() != Attribution.Type.INDIRECT)
			.flatMap(Claim::of)
			.toList();
		return claims.isEmpty() ? paragraphs.stream().skip(1).map((line) -> new Claim(line, null)).toList() : claims;
	}

	private static Stream<Claim> of(Attribution attribution) {
		Speaker speaker = attribution.speaker();
		String name = (speaker != null && speaker.kind() != Speaker.Kind.UNNAMED) ? speaker.name() : null;
		return attribution.content().stream().map(TextSpan::text).map((words) -> new Claim(words, name));
	}

	/**
	 * Whether somebody else is named than a source; nobody is where either has no name.
	 */
	boolean namesAnother(@Nullable Source source) {
		if (this.speaker == null || source == null || source.kind() == Source.Kind.UNNAMED) {
			return false;
		}
		List<String> named = words(this.speaker);
		List<String> known = words(source.name());
		return !known.containsAll(named) && !named.containsAll(known);
	}

	private static List<String> words(String name) {
		return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s.]+"));
	}

}
