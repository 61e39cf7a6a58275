package org.ontherecord.corpus.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonLinesFormatTests {

	private static final String FERRY = "{\"headline\": \"Ferry\", \"text\": \"It leaves.\"%s}\n";

	@Test
	void anArticleGoesByItsFileItsAddressOrItsHeadlineAndItsLineIsKnown() throws Exception {
		List<Piece> pieces = read(FERRY.formatted(", \"url\": \"https://a.example/\", \"file\": \"a.txt\"")
				+ FERRY.formatted(", \"url\": \"https://a.example/\"") + FERRY.formatted("") + " \n"
				+ FERRY.formatted(""));
		assertThat(pieces).extracting(Piece::file).containsExactly("a.txt", "n.jsonl", "n.jsonl", "n.jsonl");
		assertThat(pieces).extracting(Piece::line).containsExactly(1, 2, 3, 5);
		assertThat(pieces).extracting(Piece::key).doesNotHaveDuplicates();
		assertThat(read(FERRY.formatted(", \"file\": \"a.txt\""))).extracting(Piece::key)
			.containsExactly(pieces.get(0).key());
		assertThat(read(FERRY.formatted("").replace("Ferry", "Dike") + FERRY.formatted("")).get(1).key())
			.isEqualTo(pieces.get(2).key());
	}

	@Test
	void theTextIsInBlocksOrInAList() throws Exception {
		assertThat(article("\"text\": \"It leaves\\nat nine.\\n\\nIt is late.\"").text())
			.containsExactly("It leaves at nine.", "It is late.");
		assertThat(article("\"paragraphs\": [\"It leaves\\nat nine.\", \" \", null]").text())
			.containsExactly("It leaves at nine.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "\"text\": \" \"                | no text; an article needs “text” or “paragraphs”",
					"\"paragraphs\": [3]             | “paragraphs” is no text; write it in quotation marks",
					"\"text\": \"a\", \"section\": 3 | “section” is no text; write it in quotation marks" })
	void whatIsNoArticleIsRefusedByItsPart(String parts, String reason) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> article(parts)).withMessage(reason);
	}

	@ParameterizedTest
	@CsvSource({ "1000, false", "1001, true" })
	void aNameLongerThanCanBeRememberedIsRefused(int length, boolean refused) throws Exception {
		Piece piece = read(FERRY.formatted(", \"file\": \"" + "f".repeat(length) + "\"")).get(0);
		assertThat(piece.key().isEmpty() || !piece.file().startsWith("f")).isEqualTo(refused);
	}

	@Test
	void utf16IsRefusedAsAWhole() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> read("\u00FF\u00FE{", StandardCharsets.ISO_8859_1))
			.withMessage("UTF-16, not UTF-8; save it as UTF-8");
	}

	@ParameterizedTest
	@CsvSource({ "200, 1980, 0", "201, 1981, 2" })
	void aPublisherAndAnAddressAreKeptAsFarAsThereIsRoom(int name, int path, int doubts) throws Exception {
		ParsedArticle article = article("\"text\": \"a\", \"publisher\": \"%s\", \"url\": \"https://a.example/%s\""
			.formatted("n".repeat(name), "p".repeat(path + 2)));
		assertThat(article.doubts()).hasSize(doubts);
		assertThat(article.imprint().publisher() == null).isEqualTo(doubts > 0);
		assertThat(article.imprint().url() == null).isEqualTo(doubts > 0);
	}

	@ParameterizedTest
	@CsvSource({ "1, true", "2, false" })
	void aLineOfJustTheLimitIsReadAndALongerOneRefused(int spaces, boolean kept) throws Exception {
		String line = FERRY.formatted("").strip();
		Piece piece = read(line + " ".repeat(spaces) + "\n" + line, DataSize.ofBytes(line.length() + 1)).get(0);
		assertThat(piece.key().isEmpty()).isEqualTo(!kept);
	}

	private static ParsedArticle article(String parts) throws Exception {
		return read("{\"headline\": \"Ferry\", " + parts + "}").get(0).text().parse();
	}

	private static List<Piece> read(String lines) throws Exception {
		return read(lines, StandardCharsets.UTF_8);
	}

	private static List<Piece> read(String lines, Charset charset) throws Exception {
		return read(lines.getBytes(charset), DataSize.ofMegabytes(1));
	}

	private static List<Piece> read(String lines, DataSize limit) throws Exception {
		return read(lines.getBytes(StandardCharsets.UTF_8), limit);
	}

	private static List<Piece> read(byte[] bytes, DataSize limit) throws Exception {
		List<Piece> pieces = new ArrayList<>();
		CorpusFile file = new CorpusFile("n.jsonl", CorpusFile.Stamp.UNKNOWN, () -> new ByteArrayInputStream(bytes));
		Format.Content content = Format.of("N.JSONL").read(file, limit, pieces::add);
		assertThat(content.missing(pieces.stream().map(Piece::key).filter((key) -> !key.isEmpty()).toList())).isZero();
		return pieces;
	}

}
