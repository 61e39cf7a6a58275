package org.ontherecord.attribution;

import java.util.BitSet;
import java.util.List;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * Sentences, tokens and parts of speech. OpenNLP's readers are not thread-safe, so each
 * thread has a grammar of its own.
 */
final class Grammar {

	private final SentenceDetectorME sentences;

	private final TokenizerME tokens;

	private final Tagger tagger;

	Grammar(Models models) {
		this.sentences = new SentenceDetectorME(models.sentences());
		this.tokens = new TokenizerME(models.tokens());
		this.tagger = new Tagger(models.partsOfSpeech());
	}

	Span[] sentences(String text) {
		return this.sentences.sentPosDetect(text);
	}

	Span[] tokens(String text) {
		return this.tokens.tokenizePos(text);
	}

	/**
	 * Tags a sentence. A name that is also a word ("Trump says") confuses the model, so
	 * the names already known stand in it as an ordinary one.
	 */
	String[] tag(List<Token> sentence, BitSet names) {
		String[] words = sentence.stream().map(Token::text).toArray(String[]::new);
		names.stream().forEach((name) -> words[name] = sentence.get(name).isPossessive() ? "Smith's" : "Smith");
		String[] tags = this.tagger.tag(words);
		names.stream().forEach((name) -> tags[name] = "PROPN");
		return new Corrections(sentence, tags).apply();
	}

}
