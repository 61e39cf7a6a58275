package org.ontherecord.attribution.english.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import opennlp.tools.ml.model.Context;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * What the model of parts of speech knows of words, be they known to it or only begin or
 * end like those it knows.
 */
final class WordFeatures {

	/** What a word tells of the one two places before it, one before it, of itself, … */
	private static final List<String> WINDOW = List.of("n2w", "n1w", "w", "p1w", "p2w");

	private static final KnownWord UNKNOWN = new KnownWord();

	private final @Nullable Context always;

	private final Map<String, KnownWord> words = new HashMap<>();

	private final Map<String, Context> shapes = new HashMap<>();

	private final Affixes prefixes = new Affixes();

	private final Affixes suffixes = new Affixes();

	WordFeatures(Maxent model) {
		this.always = model.feature("def");
		model.forEach(this::read);
	}

	private void read(String kind, String name, Context feature) {
		switch (kind) {
			case "wc" -> this.shapes.put(name, feature);
			case "w&c" -> readShaped(name, name.lastIndexOf(','), feature);
			case "pre" -> this.prefixes.put(Affixes.prefix(name), feature);
			case "suf" -> this.suffixes.put(Affixes.suffix(name), feature);
			default -> readBeside(kind, name, feature);
		}
	}

	private void readShaped(String name, int comma, Context feature) {
		learn(name.substring(0, comma)).shaped(name.substring(comma + 1), feature);
	}

	private void readBeside(String kind, String name, Context feature) {
		if (WINDOW.contains(kind)) {
			learn(name).beside(WINDOW.indexOf(kind) - KnownWord.REACH, feature);
		}
	}

	private KnownWord learn(String word) {
		return this.words.computeIfAbsent(word, (it) -> new KnownWord());
	}

	KnownWord known(String word) {
		return this.words.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN);
	}

	/** Adds what a word's own characters tell of it. */
	void add(String word, KnownWord known, double[] sums) {
		Maxent.add(this.always, sums);
		long prefix = 0;
		long suffix = 0;
		for (int i = 0; i < Math.min(word.length(), Affixes.LONGEST); i++) {
			prefix = Affixes.longer(prefix, word.charAt(i));
			suffix = Affixes.longer(suffix, word.charAt(word.length() - 1 - i));
			Maxent.add(this.prefixes.get(prefix), sums);
			Maxent.add(this.suffixes.get(suffix), sums);
		}
		String shape = FeatureGeneratorUtil.tokenFeature(word);
		Maxent.add(this.shapes.get(shape), sums);
		Maxent.add(known.shaped(shape), sums);
	}

}
