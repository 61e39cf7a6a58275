package org.ontherecord.search;

import java.util.List;
import java.util.Locale;

import org.ontherecord.article.Excerpt;
import org.ontherecord.search.query.Analysis;
import org.ontherecord.search.query.QueryParser;

/**
 * A query that is still being typed.
 *
 * @param before what stands before its last word
 * @param letters the last word as far as it goes, in lower case and without accents
 */
record Unfinished(String typed, String before, String letters) {

	private static final String FIELD = "source:";

	static Unfinished of(String typed) {
		String text = Excerpt.characters(typed, QueryParser.LONGEST);
		String last = text.substring(text.lastIndexOf(' ') + 1);
		String before = text.substring(0, text.length() - last.length());
		String name = last.toLowerCase(Locale.ROOT).startsWith(FIELD) ? last.substring(FIELD.length()) : last;
		List<String> words = Analysis.EXACT.words(name);
		return new Unfinished(text, before, words.isEmpty() ? "" : words.get(words.size() - 1));
	}

	boolean isEmpty() {
		return this.letters.isEmpty();
	}

	boolean isIn(String name) {
		return isEmpty() || Analysis.EXACT.words(name).stream().anyMatch((word) -> word.startsWith(this.letters));
	}

	Suggestion suggest(Facet.Choice source) {
		return new Suggestion(source.value(), source.label(), source.count(), finished(source.label()),
				label(source.label()));
	}

	/** The query with a search for a source in place of its last word. */
	private String finished(String name) {
		return this.before + FIELD + '"' + name.replace("\"", "") + '"';
	}

	/** Has in it what was typed, for browsers show no suggestion that has not. */
	private String label(String name) {
		boolean has = name.toLowerCase(Locale.ROOT).contains(this.typed.toLowerCase(Locale.ROOT));
		return has ? name : this.typed + "… " + name;
	}

}
