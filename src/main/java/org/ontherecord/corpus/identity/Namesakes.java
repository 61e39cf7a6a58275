package org.ontherecord.corpus.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ontherecord.article.Slug;

/**
 * Who in an article bears a surname, as the words before it tell.
 */
class Namesakes {

	static final int MOST_SHOWN = 12;

	/** Before a name these tell who somebody is, not what they are called. */
	private static final Pattern TITLE = Pattern
		.compile("(?i)(mr|mrs|ms|dr|sir|sen|rep|gov|gen|col|lt|capt|sgt|prof|rev)s?\\.?|president|senator|governor"
				+ "|representative|congress(man|woman)|secretary|speaker|minister|premier|chancellor|judge|justice|mayor"
				+ "|general|chairman|chairwoman|director|leader|candidate|nominee|republican|democrat");

	private final String text;

	private final Pattern before;

	Namesakes(String surname, List<String> text) {
		this.text = String.join("\n", text);
		this.before = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}.'’-]*)\\s+" + Pattern.quote(surname) + "\\b");
	}

	/** Whether somebody is named in full. */
	boolean has(Namesake one) {
		return one.sources().stream().anyMatch((source) -> this.text.contains(source.name()));
	}

	/** Whether nobody else of that surname is named. */
	boolean areAll(Namesake one) {
		Matcher word = this.before.matcher(this.text);
		while (word.find()) {
			if (isGivenName(word.group(1)) && !isOf(one, word.group(1))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isOf(Namesake one, String word) {
		String given = Slug.of(word);
		return one.sources().stream().map((source) -> FullName.of(source.name())).anyMatch((name) -> name.has(given));
	}

	/** A word that the article writes small as well only begins a sentence. */
	private boolean isGivenName(String word) {
		boolean ends = word.endsWith("'s") || word.endsWith("’s");
		return !ends && !TITLE.matcher(word).matches() && !isWrittenSmall(word);
	}

	private boolean isWrittenSmall(String word) {
		return Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b").matcher(this.text).find();
	}

}
