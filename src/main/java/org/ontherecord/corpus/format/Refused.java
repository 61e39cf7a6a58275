package org.ontherecord.corpus.format;

/**
 * A file, or a line of one, that can't be taken in. The message is one line for the
 * person who keeps the corpus: what is wrong and what to do.
 */
public final class Refused extends Exception {

	private static final long serialVersionUID = 1;

	private final int line;

	/**
	 * A refusal.
	 * @param line the line in the file, counted from 1
	 */
	public Refused(int line, String reason) {
		super(reason);
		this.line = line;
	}

	public int line() {
		return this.line;
	}

}
