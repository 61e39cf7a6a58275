package org.ontherecord.corpus.format;

import org.ontherecord.article.Fingerprint;
import org.ontherecord.article.Origin;

/**
 * An article as it stands in its file, not read yet.
 *
 * @param file the name it is known by
 * @param line where in the file it begins, counted from 1
 * @param key tells it from every other article of the corpus
 * @param contentHash SHA-256 of its bytes, in hex
 */
public record Piece(CorpusFile in, String file, int line, String key, String contentHash, Text text) {

	public static Piece whole(CorpusFile file, String contentHash, Text text) {
		return new Piece(file, file.name(), 1, Fingerprint.of(file.name(), Fingerprint.LENGTH), contentHash, text);
	}

	public Origin origin(ParsedArticle parsed) {
		return new Origin(this.file, this.in.name(), this.key, this.contentHash, parsed.imprint().publisher(),
				parsed.imprint().url());
	}

	/** Reads it. */
	@FunctionalInterface
	public interface Text {

		ParsedArticle parse() throws Refused;

	}

}
