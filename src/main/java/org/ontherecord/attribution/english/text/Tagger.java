package org.ontherecord.attribution.english.text;

import java.util.Arrays;
import java.util.Objects;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags parts of speech with OpenNLP's model, word by word. OpenNLP's own tagger follows
 * three readings of a sentence at once, which takes three times as long and changes
 * nothing here.
 */
final class Tagger {

	private static final String MODEL = "pos.model";

	private final MaxentModel model;

	private final POSContextGenerator contexts;

	Tagger(POSModel model) {
		this.model = Objects.requireNonNull(model.getArtifact(MODEL), MODEL);
		this.contexts = model.getFactory().getPOSContextGenerator(0);
	}

	Tag[] tag(String[] words) {
		String[] tags = new String[words.length];
		for (int i = 0; i < words.length; i++) {
			tags[i] = this.model.getBestOutcome(this.model.eval(this.contexts.getContext(i, words, tags, null)));
		}
		return Arrays.stream(tags).map(Tag::of).toArray(Tag[]::new);
	}

}
