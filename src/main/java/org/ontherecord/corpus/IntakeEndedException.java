package org.ontherecord.corpus;

/**
 * The corpus could not be read to its end. What was saved until then is kept, and the
 * next start goes on from there.
 */
class IntakeEndedException extends RuntimeException {

	private static final long serialVersionUID = 1;

	IntakeEndedException(Throwable cause) {
		super("the corpus could not be read to its end", cause);
	}

}
