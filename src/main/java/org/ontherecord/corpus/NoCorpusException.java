package org.ontherecord.corpus;

/**
 * The folder that was to be read is none.
 */
class NoCorpusException extends RuntimeException {

	private static final long serialVersionUID = 1;

	NoCorpusException(String location) {
		super("the corpus folder “%s” does not exist or is no folder; set ontherecord.corpus.location to one that does"
			.formatted(location));
	}

}
