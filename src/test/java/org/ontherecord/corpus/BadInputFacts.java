package org.ontherecord.corpus;

import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A corpus of everything that goes wrong with files: each is named with its line and the
 * reason, or taken in unharmed, and none keeps the others out.
 */
abstract class BadInputFacts extends OnACorpus {

	private static final String TEXT = "Ministers meet\n\nThey talk.";

	@BeforeEach
	void everythingThatGoesWrong() throws Exception {
		refused();
		strange();
	}

	private void refused() throws Exception {
		corpus.write("binary.txt", "GIF89a\n\u0000\u0001");
		corpus.write("bytes/latin.txt", "A caf\u00E9\n\nText.".getBytes(StandardCharsets.ISO_8859_1));
		corpus.write("bytes/utf16.txt", TEXT.getBytes(StandardCharsets.UTF_16));
		corpus.write("bytes/utf16.jsonl", "{}".getBytes(StandardCharsets.UTF_16));
		corpus.write("empty.txt", "");
		corpus.write("empty.html", "");
		corpus.write("empty.jsonl", "\n\n");
		corpus.write("headline-only.txt", "Ministers meet\n");
		corpus.write("nesting.jsonl", "[".repeat(100_000));
		corpus.write("lines.jsonl", """
				{"headline": "Before", "text": "Text."}
				{"headline": "Broken", "text": "Te
				{"headline": "After", "text": "Text.", "date": "the day before yesterday"}
				""");
		hugeLine(corpus.folder().resolve("huge.txt"));
		hole(corpus.folder().resolve("hole.txt"), 2L << 30);
		hole(corpus.folder().resolve("hole.jsonl"), 200 << 20);
		corpus.write("line\nbreak.txt", "");
		Files.createSymbolicLink(corpus.folder().resolve("device.txt"), Path.of("/dev/zero"));
		Files.createSymbolicLink(corpus.folder().resolve("loop"), corpus.folder());
		Files.createSymbolicLink(corpus.folder().resolve("nowhere.txt"), Path.of("not-there.txt"));
	}

	private void strange() throws Exception {
		corpus.write("bidi.txt", "Ministers \u202Emeet\u202C\n\nThey \u2067talk\u2069.");
		corpus.write("duplicate.txt", TEXT);
		corpus.write("duplicate-again.txt", TEXT);
		corpus.write("entities.html", "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
				+ "<title>Bomb</title><p>" + "&b;".repeat(10_000) + "</p>");
		corpus.write("quotes.txt", "Quotes\n\n“Never \"closed, she said.\n\n“Nor ‘this.");
		corpus.write("script.txt", "<script>alert(1)</script>\n\nText.");
		corpus.write("tags.html", "<title>Nested</title>" + "<div>".repeat(10_000) + "<p>Deep down.</p>");
		corpus.write("with spaces/and 🎉.txt", "A party\n\nText.");
		corpus.write(".hidden.txt", TEXT);
		corpus.write("notes.md", TEXT);
	}

	@Test
	void isNamedWithLineAndReason() throws Exception {
		load();
		assertThat(notices()).containsExactlyInAnyOrder(
				"DOUBT lines.jsonl:3 “the day before yesterday” is no date like 2018-03-05; the article is shown without one",
				"REFUSED binary.txt:2 binary, not text; take it out of the corpus",
				"REFUSED bytes/latin.txt:1 not UTF-8; save it as UTF-8",
				"REFUSED bytes/utf16.jsonl:1 UTF-16, not UTF-8; save it as UTF-8",
				"REFUSED bytes/utf16.txt:1 UTF-16, not UTF-8; save it as UTF-8",
				"REPEATED duplicate.txt:1 says the same as duplicate-again.txt, line 1, which was first; take one of them out",
				"REFUSED empty.html:1 empty; it needs a headline and a paragraph",
				"REFUSED empty.jsonl:1 empty; it needs an article a line",
				"REFUSED empty.txt:1 empty; it needs a headline and a paragraph",
				"REFUSED headline-only.txt:1 no paragraph after the headline; put a blank line and the text below it",
				"REFUSED device.txt:1 a pipe, a device or the like, and no file; take it out of the corpus",
				"REFUSED hole.jsonl:1 larger than 5 MB; split it, or raise ontherecord.corpus.max-file-size",
				"REFUSED hole.txt:1 larger than 5 MB; split it, or raise ontherecord.corpus.max-file-size",
				"REFUSED line break.txt:1 empty; it needs a headline and a paragraph",
				"REFUSED huge.txt:1 larger than 5 MB; split it, or raise ontherecord.corpus.max-file-size",
				"REFUSED lines.jsonl:2 not JSON (at column 35); mend the line",
				"REFUSED loop:1 a link that leads back to a folder above it; it is not followed",
				"REFUSED nesting.jsonl:1 JSON beyond all measure (nested or long); mend the line",
				"REFUSED nowhere.txt:1 a link that leads nowhere; mend or remove it");
	}

	@Test
	void keepsNothingElseOut() throws Exception {
		load();
		assertThat(articles()).containsExactlyInAnyOrder("bidi.txt ministers-meet",
				"duplicate-again.txt ministers-meet-2", "entities.html bomb", "lines.jsonl after", "lines.jsonl before",
				"quotes.txt quotes", "script.txt script-alert-1-script", "tags.html nested",
				"with spaces/and 🎉.txt a-party");
		assertThat(texts("script-alert-1-script")).containsExactly("<script>alert(1)</script>", "Text.");
		assertThat(texts("nested")).containsExactly("Nested", "Deep down.");
	}

	@Test
	void ofManyEmptyFilesEachHasItsLineAndTheOthersLoad() throws Exception {
		corpus.clear();
		for (int i = 0; i < 2000; i++) {
			corpus.write("empty/" + i + ".txt", "");
		}
		corpus.write("talks.txt", TEXT);
		load();
		assertThat(notices()).hasSize(2000)
			.allMatch((notice) -> notice.endsWith(".txt:1 empty; it needs a headline and a paragraph"));
		assertThat(articles()).containsExactly("talks.txt ministers-meet");
	}

	/** It takes no room on the disk. */
	private static void hole(Path file, long bytes) throws Exception {
		try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
			hole.setLength(bytes);
		}
	}

	private static void hugeLine(Path file) throws Exception {
		byte[] megabyte = new byte[1_000_000];
		Arrays.fill(megabyte, (byte) 'a');
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int i = 0; i < 100; i++) {
				out.write(megabyte);
			}
		}
	}

}
