package org.ontherecord.article;

/**
 * The origin of an article that a test makes up.
 */
public final class AnOrigin {

	private AnOrigin() {
	}

	/** An article that is its whole file. */
	public static Origin of(String file) {
		return new Origin(file, file, Fingerprint.of(file, Fingerprint.LENGTH), "0", null, null);
	}

}
