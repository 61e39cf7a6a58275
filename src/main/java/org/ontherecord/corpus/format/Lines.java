package org.ontherecord.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The lines of a text without the white space around them, read one after the other;
 * blank ones are passed over.
 */
final class Lines {

	private final List<String> all;

	private int at;

	Lines(List<String> all) {
		this.all = all;
		skipBlank();
	}

	boolean atEnd() {
		return this.at == this.all.size();
	}

	boolean isNext(Predicate<String> wanted) {
		return !atEnd() && wanted.test(this.all.get(this.at).strip());
	}

	/** The number of the next line, counted from 1; at the end that of the last. */
	int number() {
		return Math.max(1, Math.min(this.at + 1, this.all.size()));
	}

	String next() {
		String line = this.all.get(this.at++).strip();
		skipBlank();
		return line;
	}

	/** The lines up to a blank one. */
	List<String> block() {
		List<String> block = new ArrayList<>();
		while (isNext((line) -> !line.isEmpty())) {
			block.add(this.all.get(this.at++).strip());
		}
		skipBlank();
		return block;
	}

	private void skipBlank() {
		while (isNext(String::isEmpty)) {
			this.at++;
		}
	}

}
