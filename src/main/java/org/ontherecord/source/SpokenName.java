package org.ontherecord.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;

/**
 * A name as a reader types it: a surname, a full name or what a body is called, in any
 * case and with or without accents.
 */
record SpokenName(List<String> words) {

	/** What follows one of these tells more of a source, but is not what it is. */
	private static final Set<String> AFTER_THE_HEAD = Set.of("of", "in", "at", "for", "from", "with", "on", "near",
			"close", "familiar", "who", "that", "to", "by");

	static SpokenName of(String typed) {
		return new SpokenName(words(typed));
	}

	/**
	 * Whether a source may be meant. A person is meant by any of their names; a body or
	 * an unnamed source by words of its own, not by those of the person or place it
	 * belongs to: "abe" is not the administration of Abe.
	 */
	boolean means(Source source) {
		List<String> name = words(source.name());
		if (source.kind() == Source.Kind.PERSON) {
			return name.containsAll(this.words);
		}
		return Collections.indexOfSubList(name, this.words) == 0
				|| Collections.indexOfSubList(head(name), this.words) >= 0;
	}

	/** The longest word, which the fewest sources have. */
	String rarestWord() {
		return this.words.stream().reduce("", (a, b) -> (b.length() > a.length()) ? b : a);
	}

	private static List<String> head(List<String> name) {
		int end = 0;
		while (end < name.size() && !AFTER_THE_HEAD.contains(name.get(end))) {
			end++;
		}
		return name.subList(0, end);
	}

	private static List<String> words(String text) {
		return Arrays.asList(Slug.of(text).split("-"));
	}

}
