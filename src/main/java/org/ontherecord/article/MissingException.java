package org.ontherecord.article;

/**
 * There is nothing at an address. The message says so to the reader, in one sentence.
 */
public class MissingException extends RuntimeException {

	private static final long serialVersionUID = 1;

	public MissingException(String message) {
		super(message);
	}

}
