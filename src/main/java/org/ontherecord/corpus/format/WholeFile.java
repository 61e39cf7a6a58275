package org.ontherecord.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import org.ontherecord.article.Fingerprint;
import org.springframework.util.unit.DataSize;

/**
 * A file that is one article.
 */
class WholeFile extends Format {

	private final Parser parser;

	WholeFile(List<String> suffixes, Parser parser) {
		super(suffixes);
		this.parser = parser;
	}

	@Override
	public Content read(CorpusFile file, DataSize limit, Taker taker)
			throws IOException, Refused, InterruptedException {
		byte[] bytes = bytes(file, limit);
		Piece piece = Piece.whole(file, Fingerprint.of(bytes), () -> this.parser.parse(bytes));
		taker.take(piece);
		return new Content(Set.of(Content.beginning(piece.key())));
	}

	/** The whole file, but never more than the limit and a byte into memory. */
	private static byte[] bytes(CorpusFile file, DataSize limit) throws IOException, Refused {
		try (InputStream in = file.content().open()) {
			byte[] bytes = in.readNBytes((int) Math.min(limit.toBytes() + 1, Integer.MAX_VALUE));
			if (bytes.length > limit.toBytes()) {
				throw Limits.tooLarge(1, limit);
			}
			return bytes;
		}
	}

	/** Makes an article of bytes. */
	@FunctionalInterface
	interface Parser {

		ParsedArticle parse(byte[] bytes) throws Refused;

	}

}
