package org.ontherecord.attribution.english.text;

import java.io.IOException;
import java.io.InputStream;

import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SplitterTests {

	private static final TokenizerModel MODEL = model();

	private final Splitter splitter = new Splitter(MODEL);

	@ParameterizedTest
	@ValueSource(strings = { "$3,000.", "(AP)", "12.5%", "U.S.,", "don’t.", "p.m.;", "9:30am", "Okafor's)", "a/b", "x",
			"..." })
	void aPieceIsPartedWhereOpenNlpPartsIt(String piece) {
		assertThat(this.splitter.parts(piece)).containsExactly(new TokenizerME(MODEL).tokenizePos(piece));
	}

	private static TokenizerModel model() {
		try (InputStream in = Splitter.class.getResourceAsStream("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
			return new TokenizerModel(in);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
