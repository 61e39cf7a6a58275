package org.ontherecord.attribution.english.text;

import com.carrotsearch.hppc.LongObjectHashMap;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * What the model knows of words that begin or end with up to four characters. The
 * characters are the key, as one number, so that none of a word's eight affixes need be
 * cut out of it.
 */
final class Affixes {

	static final int LONGEST = 4;

	private final LongObjectHashMap<Context> features = new LongObjectHashMap<>();

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
		this.features.put(affix, feature);
	}

	@Nullable Context get(long affix) {
		return this.features.get(affix);
	}

}
