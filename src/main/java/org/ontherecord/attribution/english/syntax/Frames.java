package org.ontherecord.attribution.english.syntax;

import java.util.Map;

import org.ontherecord.attribution.english.text.Table;

/**
 * What a verb of saying or thinking takes: a clause, a hearer, an infinitive.
 */
public final class Frames {

	private static final Map<String, String> VERBS = Table.read("reported-verbs.txt");

	private Frames() {
	}

	public static boolean any(String form) {
		return VERBS.containsKey(form);
	}

	public static boolean takes(String form, String frame) {
		String frames = VERBS.get(form);
		return frames != null && (" " + frames + " ").contains(" " + frame + " ");
	}

}
