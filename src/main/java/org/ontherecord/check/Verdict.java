package org.ontherecord.check;

import java.util.Locale;

/**
 * What comes of checking a quotation.
 */
public enum Verdict {

	/** The corpus has it word by word. */
	VERBATIM,
	/** The corpus has it in other words. */
	DIFFERS,
	/** The words are right, but they are somebody else's. */
	ANOTHER_SPEAKER,
	/** Nothing in the corpus is like it. */
	NOT_HERE,
	/** Too few words to tell one quotation from another. */
	CANNOT_CHECK;

	/** The name in messages and records. */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
