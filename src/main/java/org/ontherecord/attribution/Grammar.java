package org.ontherecord.attribution;

import java.util.List;

import opennlp.tools.postag.POSTaggerME;
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

	private final POSTaggerME tagger;

	Grammar(Models models) {
		this.sentences = new SentenceDetectorME(models.sentences());
		this.tokens = new TokenizerME(models.tokens());
		this.tagger = new POSTaggerME(models.partsOfSpeech());
	}

	Span[] sentences(String text) {
		return this.sentences.sentPosDetect(text);
	}

	Span[] tokens(String text) {
		return this.tokens.tokenizePos(text);
	}

	String[] tag(List<Token> sentence) {
		return this.tagger.tag(sentence.stream().map(Token::text).toArray(String[]::new));
	}

}
