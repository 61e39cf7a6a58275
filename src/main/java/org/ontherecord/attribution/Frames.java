package org.ontherecord.attribution;

import java.util.Map;

/**
 * What a verb of saying or thinking takes: a clause, a hearer, an infinitive.
 */
final class Frames {

	private static final Map<String, String> VERBS = Table.read("reported-verbs.txt");

	private Frames() {
	}

	static boolean any(String form) {
		return VERBS.containsKey(form);
	}

	static boolean takes(String form, String frame) {
		String frames = VERBS.get(form);
		return frames != null && (" " + frames + " ").contains(" " + frame + " ");
	}

}
