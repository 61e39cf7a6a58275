package org.ontherecord.attribution.english.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * What somebody is called beside or instead of a name: "former secretary of state".
 */
record Description(List<String> words) {

	static Description of(String text) {
		List<String> words = words(text);
		int end = 1;
		while (end < words.size() && !WordClass.QUESTION.has(words.get(end)) && !words.get(end).equals("and")) {
			end++;
		}
		return new Description(words.subList(0, end));
	}

	/** "chief executive" of "CEO" and of "chief executive officer" */
	private static List<String> words(String text) {
		String spelledOut = Arrays.stream(text.strip().split("[\\s\u00a0]+"))
			.map((word) -> Lexicon.spelledOut(word).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
		return List.of(spelledOut.replace("executive officer", "executive").split(" "));
	}

	/**
	 * Of the words before a title or name, what stands behind the last link: "with
	 * former".
	 */
	static Description before(String text, String title) {
		String[] words = text.toLowerCase(Locale.ROOT).split("[\\s\u00a0]+");
		int from = words.length;
		while (from > 0 && !WordClass.NOUN_LINK.has(words[from - 1]) && !WordClass.CONJUNCTION.has(words[from - 1])
				&& !WordClass.ARTICLE.has(words[from - 1])) {
			from--;
		}
		return of(String.join(" ", Arrays.copyOfRange(words, from, words.length)) + " " + title);
	}

	/** Whether it tells of an office. */
	boolean isOffice() {
		return WordClass.OFFICE.has(noun());
	}

	/** "secretary" */
	String noun() {
		int noun = 0;
		while (noun + 1 < this.words.size() && !WordClass.NOUN_LINK.has(this.words.get(noun + 1))
				&& !WordClass.SUBORDINATOR.has(this.words.get(noun + 1))) {
			noun++;
		}
		return this.words.get(noun);
	}

	boolean isOfOnePerson() {
		return Lexicon.isSingularRole(noun());
	}

}
