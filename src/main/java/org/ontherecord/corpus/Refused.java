package org.ontherecord.corpus;

/**
 * A file, or a line of one, that can't be taken in. The message is one line for the
 * person who keeps the corpus: what is wrong and what to do.
 */
final class Refused extends Exception {

	private static final long serialVersionUID = 1;

	private final int line;

	/**
	 * A refusal.
	 * @param line the line in the file, counted from 1
	 */
	Refused(int line, String reason) {
		super(reason);
		this.line = line;
	}

	int line() {
		return this.line;
	}

}
