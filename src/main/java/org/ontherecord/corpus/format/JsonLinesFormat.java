package org.ontherecord.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.ontherecord.article.Fingerprint;
import org.springframework.util.unit.DataSize;

/**
 * A file with an article a line, as JSON. An article is known by what the line gives as
 * its {@code file}, else by its {@code url}, else by its headline; where several lines
 * give the same, they are told apart by their order.
 */
class JsonLinesFormat extends Format {

	JsonLinesFormat() {
		super(List.of(".jsonl"));
	}

	@Override
	public Content read(CorpusFile file, DataSize limit, Taker taker)
			throws IOException, Refused, InterruptedException {
		Keys keys = new Keys(file);
		try (InputStream in = new BufferedInputStream(file.content().open())) {
			LongLines lines = new LongLines(in, limit.toBytes());
			for (byte[] line = lines.next(); line != null; line = lines.next()) {
				if (lines.number() == 1) {
					Utf8.refuseUtf16(line, 1);
				}
				if (!isBlank(line)) {
					taker.take(piece(new Line(file, lines.number(), line), limit, keys));
				}
			}
		}
		if (keys.isEmpty()) {
			throw new Refused(1, "empty; it needs an article a line");
		}
		return new Content(keys.all());
	}

	private static Piece piece(Line line, DataSize limit, Keys keys) {
		try {
			if (line.bytes().length > limit.toBytes()) {
				throw Limits.tooLarge(line.number(), limit);
			}
			JsonArticle article = JsonArticle.of(line.bytes(), line.number());
			String key = keys.next(article.id());
			return line.piece(article.file(line.in().name()), key, article::parsed);
		}
		catch (Refused ex) {
			return line.piece(line.in().name(), keys.none(), () -> {
				throw ex;
			});
		}
	}

	/** A line of a file. */
	private record Line(CorpusFile in, int number, byte[] bytes) {

		Piece piece(String file, String key, Piece.Text text) {
			return new Piece(this.in, file, this.number, key, Fingerprint.of(this.bytes), text);
		}

	}

	private static boolean isBlank(byte[] line) {
		return new String(line, 0, Math.min(line.length, 1000), StandardCharsets.ISO_8859_1).isBlank();
	}

}
