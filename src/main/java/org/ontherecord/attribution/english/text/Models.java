package org.ontherecord.attribution.english.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's English models, read once from the class path and shared by all threads.
 */
public record Models(SentenceModel sentences, Splitter splitter, Tagger tagger) {

	private static final String FAMILY = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

	private interface Reading<T> {

		T read(InputStream in) throws IOException;

	}

	public static Models english() {
		return new Models(load("sentence", SentenceModel::new),
				load("tokens", (in) -> new Splitter(new TokenizerModel(in))),
				load("pos", (in) -> new Tagger(new POSModel(in))));
	}

	private static <T> T load(String part, Reading<T> reading) {
		String name = FAMILY.formatted(part);
		try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream(name), name)) {
			return reading.read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read the model " + name, ex);
		}
	}

}
