package org.ontherecord.corpus;

/**
 * The folder that was to be read is none.
 */
class NoCorpusException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String location;

	NoCorpusException(String location) {
		super("no corpus folder: " + location);
		this.location = location;
	}

	String location() {
		return this.location;
	}

}
