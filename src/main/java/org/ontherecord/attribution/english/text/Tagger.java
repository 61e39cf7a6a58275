package org.ontherecord.attribution.english.text;

import java.util.Arrays;
import java.util.Objects;

import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/**
 * Tags parts of speech with OpenNLP's model, word by word. OpenNLP's own tagger follows
 * three readings of a sentence at once and makes a text of every feature, which takes
 * many times as long and changes nothing here.
 */
final class Tagger {

	private static final String MODEL = "pos.model";

	private final WordFeatures words;

	private final Tag[] tags;

	/** What the start of the sentence tells of its first, second and third word. */
	private final Context[] starts;

	private final Context[] tagBefore;

	private final Context[][] tagsBefore;

	Tagger(POSModel partsOfSpeech) {
		Maxent model = new Maxent(Objects.requireNonNull(partsOfSpeech.getArtifact(MODEL), MODEL));
		String[] names = model.outcomes();
		this.words = new WordFeatures(model);
		this.tags = Arrays.stream(names).map(Tag::of).toArray(Tag[]::new);
		this.starts = model.features("", "S=begin", "p1S=begin", "p2S=begin");
		this.tagBefore = model.features("t=", names);
		this.tagsBefore = Arrays.stream(names)
			.map((first) -> model.features("t2=" + first + ",", names))
			.toArray(Context[][]::new);
	}

	Tag[] tag(String[] sentence) {
		KnownWord[] known = Arrays.stream(sentence).map(this.words::known).toArray(KnownWord[]::new);
		int[] best = new int[sentence.length];
		for (int i = 0; i < sentence.length; i++) {
			double[] sums = new double[this.tags.length];
			this.words.add(sentence[i], known[i], sums);
			addBeside(known, i, sums);
			addBefore(best, i, sums);
			best[i] = Maxent.best(sums);
		}
		return Arrays.stream(best).mapToObj((tag) -> this.tags[tag]).toArray(Tag[]::new);
	}

	private static void addBeside(KnownWord[] known, int index, double[] sums) {
		int to = Math.min(known.length - 1, index + KnownWord.REACH);
		for (int i = Math.max(0, index - KnownWord.REACH); i <= to; i++) {
			Maxent.add(known[i].beside(index - i), sums);
		}
	}

	private void addBefore(int[] best, int index, double[] sums) {
		if (index < this.starts.length) {
			Maxent.add(this.starts[index], sums);
		}
		if (index > 0) {
			Maxent.add(this.tagBefore[best[index - 1]], sums);
		}
		if (index > 1) {
			Maxent.add(this.tagsBefore[best[index - 2]][best[index - 1]], sums);
		}
	}

}
