package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Sentences, tokens and parts of speech. OpenNLP's reader of sentences is not
 * thread-safe, so each thread has a grammar of its own.
 */
public final class Grammar {

	private static final int LONGEST = 4_000;

	private final SentenceDetectorME sentences;

	private final Splitter splitter;

	private final Tagger tagger;

	public Grammar(Models models) {
		this.sentences = new SentenceDetectorME(models.sentences());
		this.splitter = models.splitter();
		this.tagger = models.tagger();
	}

	/**
	 * The model looks back to the last space, so text without any is read in stretches.
	 */
	Span[] sentences(String text) {
		if (text.length() <= LONGEST) {
			return this.sentences.sentPosDetect(text);
		}
		List<Span> spans = new ArrayList<>();
		for (int from = 0; from < text.length(); from += LONGEST) {
			String stretch = text.substring(from, Math.min(text.length(), from + LONGEST));
			for (Span span : this.sentences.sentPosDetect(stretch)) {
				spans.add(new Span(span, from));
			}
		}
		return spans.toArray(Span[]::new);
	}

	List<Span> tokens(String piece) {
		return this.splitter.parts(piece);
	}

	/**
	 * Tags a sentence. A name that is also a word ("Trump says") confuses the model, so
	 * the names already known stand in it as an ordinary one.
	 */
	Tag[] tag(List<Token> sentence, BitSet names) {
		String[] words = sentence.stream().map(Token::text).toArray(String[]::new);
		names.stream().forEach((name) -> words[name] = sentence.get(name).isPossessive() ? "Smith's" : "Smith");
		Tag[] tags = this.tagger.tag(words);
		names.stream().forEach((name) -> tags[name] = Tag.PROPN);
		return new Corrections(sentence, tags).apply();
	}

}
