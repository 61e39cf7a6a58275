package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.tokenize.TokenContextGenerator;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Parts a stretch without spaces into tokens, where OpenNLP's tokenizer would.
 */
final class Splitter {

	private final Maxent model;

	private final TokenContextGenerator contexts;

	private final int split;

	Splitter(TokenizerModel model) {
		this.model = new Maxent((AbstractModel) model.getMaxentModel());
		this.contexts = model.getFactory().getContextGenerator();
		this.split = Arrays.asList(this.model.outcomes()).indexOf(TokenizerME.SPLIT);
	}

	List<Span> parts(String piece) {
		List<Span> parts = new ArrayList<>();
		int from = 0;
		for (int i = 1; i < piece.length(); i++) {
			if (this.model.best(this.contexts.getContext(piece, i)) == this.split) {
				parts.add(new Span(from, i));
				from = i;
			}
		}
		parts.add(new Span(from, piece.length()));
		return parts;
	}

}
