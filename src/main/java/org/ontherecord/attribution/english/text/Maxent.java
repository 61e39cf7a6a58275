package org.ontherecord.attribution.english.text;

import java.util.Arrays;
import java.util.Map;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A maximum entropy model of OpenNLP's, read for the likeliest outcome only. OpenNLP
 * itself makes a text of every feature and works out how likely each outcome is, which
 * takes most of its time.
 */
final class Maxent {

	private final Map<String, Context> features;

	private final String[] outcomes;

	@SuppressWarnings("unchecked")
	Maxent(AbstractModel model) {
		Object[] parts = model.getDataStructures();
		this.features = (Map<String, Context>) parts[1];
		this.outcomes = (String[]) parts[2];
	}

	String[] outcomes() {
		return this.outcomes;
	}

	/** What the model knows of this feature. */
	@Nullable Context feature(String name) {
		return this.features.get(name);
	}

	/** What it knows of features whose names begin alike. */
	@Nullable Context[] features(String kind, String... names) {
		return Arrays.stream(names).map((name) -> feature(kind + name)).toArray(Context[]::new);
	}

	/** Every feature by its kind and the rest of its name: "suf" and "ing". */
	void forEach(FeatureReader reader) {
		this.features.forEach((name, context) -> {
			int equals = name.indexOf('=');
			reader.read(name.substring(0, Math.max(0, equals)), name.substring(equals + 1), context);
		});
	}

	/** Adds to each outcome what a feature tells for or against it. */
	static void add(@Nullable Context feature, double[] sums) {
		if (feature == null) {
			return;
		}
		int[] outcomes = feature.getOutcomes();
		double[] weights = feature.getParameters();
		for (int i = 0; i < outcomes.length; i++) {
			sums[outcomes[i]] += weights[i];
		}
	}

	/** The likeliest outcome where all these features are there. */
	int best(String[] names) {
		double[] sums = new double[this.outcomes.length];
		for (String name : names) {
			add(feature(name), sums);
		}
		return best(sums);
	}

	/** The first of the likeliest outcomes. */
	static int best(double[] sums) {
		int best = 0;
		for (int i = 1; i < sums.length; i++) {
			best = sums[i] > sums[best] ? i : best;
		}
		return best;
	}

	/** Takes in a feature. */
	interface FeatureReader {

		void read(String kind, String name, Context feature);

	}

}
