package org.ontherecord.attribution.english.text;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * What the model knows of words that begin or end with up to four characters. The
 * characters are the key, as one number, so that none of a word's eight affixes need be
 * cut out of it.
 */
final class Affixes {

	static final int LONGEST = 4;

	private static final int SIZE = 1 << 15;

	private final long[] keys = new long[SIZE];

	private final Context[] features = new Context[SIZE];

	/** The affix one character longer. */
	static long longer(long affix, char c) {
		return affix << Character.SIZE | c;
	}

	static long suffix(String word) {
		long affix = 0;
		for (int i = word.length() - 1; i >= 0; i--) {
			affix = longer(affix, word.charAt(i));
		}
		return affix;
	}

	static long prefix(String word) {
		long affix = 0;
		for (int i = 0; i < word.length(); i++) {
			affix = longer(affix, word.charAt(i));
		}
		return affix;
	}

	void put(long affix, Context feature) {
		int at = slot(affix);
		this.keys[at] = affix;
		this.features[at] = feature;
	}

	@Nullable Context get(long affix) {
		return this.features[slot(affix)];
	}

	private int slot(long affix) {
		int at = (int) ((affix * 0x9E3779B97F4A7C15L) >>> 49);
		while (this.keys[at] != affix && this.keys[at] != 0) {
			at = (at + 1) & (SIZE - 1);
		}
		return at;
	}

}
