package org.ontherecord.attribution.english.text;

import java.util.HashMap;
import java.util.Map;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * What the model knows of a word in small letters: of itself, and of the words up to two
 * places before and behind it.
 */
final class KnownWord {

	static final int REACH = 2;

	private final Context[] beside = new Context[2 * REACH + 1];

	private final Map<String, Context> shapes = new HashMap<>(2);

	/** What it tells of the word that stands so many places behind it. */
	@Nullable Context beside(int places) {
		return this.beside[REACH + places];
	}

	void beside(int places, Context feature) {
		this.beside[REACH + places] = feature;
	}

	/** What it tells of itself where it is written in this shape. */
	@Nullable Context shaped(String shape) {
		return this.shapes.get(shape);
	}

	void shaped(String shape, Context feature) {
		this.shapes.put(shape, feature);
	}

}
