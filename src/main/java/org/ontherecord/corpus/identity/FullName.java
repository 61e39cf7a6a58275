package org.ontherecord.corpus.identity;

import java.util.List;
import java.util.Locale;

import org.ontherecord.article.Slug;
import org.ontherecord.article.Surname;

/**
 * A person's name by its words, without case and accents. "Hillary Rodham Clinton" and
 * "Hillary Clinton" may be one person, "George W." and "George H. W. Bush" are two.
 *
 * @param generation "jr", "iii" and the like; empty where there is none
 */
record FullName(String first, List<String> middle, String surname, String generation) {

	static FullName of(String name) {
		List<String> words = List.of(Slug.of(name).split("-"));
		String surname = Surname.of(Slug.of(name));
		int last = words.lastIndexOf(surname);
		return new FullName((last > 0) ? words.get(0) : "", (last > 1) ? words.subList(1, last) : List.of(), surname,
				String.join(" ", words.subList(last + 1, words.size())).toLowerCase(Locale.ROOT));
	}

	boolean isSurnameAlone() {
		return this.first.isEmpty() && this.generation.isEmpty();
	}

	/** Whether a word is one of those before the surname. */
	boolean has(String given) {
		return this.first.equals(given) || this.middle.contains(given);
	}

	/** Whether one of the two only leaves out what the other has. */
	boolean mayBe(FullName other) {
		return this.first.equals(other.first) && this.surname.equals(other.surname)
				&& this.generation.equals(other.generation)
				&& (this.middle.containsAll(other.middle) || other.middle.containsAll(this.middle));
	}

}
