package org.ontherecord.corpus;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.ontherecord.article.Fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds whenever a corpus is read, on any database.
 */
abstract class LoaderFacts extends OnACorpus {

	@Test
	void everyArticleIsTakenInBelowTheFolder() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("2018/march/two.txt", "Talks end\n\nSOFIA — They agree.");
		load();
		assertThat(articles()).containsExactly("2018/march/two.txt talks-end", "one.txt ministers-meet");
		assertThat(texts("talks-end")).containsExactly("Talks end", "SOFIA — They agree.");
	}

	@Test
	void anArticleInAnotherScriptHasItsLanguageAndTheSlugOfItsFile() throws Exception {
		corpus.write("2018/bridge-opens.txt", "市長、橋を開通\n\n市長は「橋は九年かかった」と述べた。");
		corpus.write("news.jsonl", """
				{"file": "다리.txt", "headline": "시장이 다리를 열었다", "text": "시장은 “다리가 열렸다”고 말했다."}
				""");
		corpus.write("one.txt", "???\n\nThey talk.");
		load();
		assertThat(articles()).containsExactly("2018/bridge-opens.txt bridge-opens", "one.txt one",
				"다리.txt ko-" + Fingerprint.of("news.jsonl\n다리.txt", 6));
		assertThat(database().queryForList("select language from article ", String.class))
			.containsExactlyInAnyOrder("JAPANESE", "ENGLISH", "KOREAN");
		assertThat(database().queryForList("select text from quote where source_id is null", String.class))
			.containsExactlyInAnyOrder("다리가 열렸다", "橋は九年かかった");
	}

	@Test
	void aSecondStartChangesNothing() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("two.txt", "");
		load();
		Map<String, ?> before = rows();
		load();
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void aChangedFileReplacesItsArticleAndKeepsItsSlug() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.\n\nThey eat.");
		load();
		corpus.write("one.txt", "Ministers met\n\nThey talked.");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet");
		assertThat(texts("ministers-meet")).containsExactly("Ministers met", "They talked.");
	}

	@Test
	void anArticleIsReplacedWithItsQuotations() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\n“We talk,” Lena Brandt said.\n\nThey eat.");
		load();
		corpus.write("one.txt", "Ministers meet\n\nThey eat.\n\n“We talk,” Lena Brandt said.");
		load();
		assertThat(texts("ministers-meet")).containsExactly("Ministers meet", "They eat.",
				"“We talk,” Lena Brandt said.");
		assertThat(database().queryForList("select paragraph || ' ' || text from quote", String.class))
			.containsExactly("2 We talk,");
	}

	@Test
	void howMuchASourceIsQuotedGoesWithItsArticles() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\n“We talk,” Lena Brandt said.\n\n“We eat,” Lena Brandt said.");
		corpus.write("two.txt", "Talks end\n\n“We agree,” Lena Brandt said.");
		load();
		assertThat(tallies()).containsExactly("Lena Brandt 3 2");
		corpus.write("one.txt", "Ministers meet\n\n“We talk,” Lena Brandt said.\n\n“We eat,” Tomas Berg said.");
		load();
		assertThat(tallies()).containsExactlyInAnyOrder("Lena Brandt 2 2", "Tomas Berg 1 1");
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		load();
		assertThat(tallies()).containsExactly("Lena Brandt 1 1");
	}

	private List<String> tallies() {
		return database().queryForList("select name || ' ' || quotes || ' ' || articles from source", String.class);
	}

	@Test
	void aRemovedFileIsReportedAndItsArticleKept() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("two.txt", "Talks end\n\nThey agree.");
		load();
		corpus.remove("one.txt");
		load();
		assertThat(articles()).hasSize(2);
		assertThat(notices()).containsExactly("GONE one.txt:1 no longer in the corpus; its article is kept");
	}

	@Test
	void aRefusedFileThatIsTakenOutIsSpokenOfNoMore() throws Exception {
		corpus.write("binary.txt", "GIF89a\n\u0000");
		load();
		assertThat(notices()).hasSize(1);
		corpus.remove("binary.txt");
		load();
		assertThat(notices()).isEmpty();
	}

	@Test
	void theSameArticleInTwoFilesIsTakenInOnceAndTheSecondSaysWhereTheFirstIs() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("two.txt", "Ministers meet\n\nThey talk.\n");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet");
		assertThat(notices()).containsExactly(
				"REPEATED two.txt:1 says the same as one.txt, line 1, which was first; take one of them out");
		corpus.write("three.jsonl", """
				{"headline": "Ministers meet", "text": "They talk."}
				{"headline": "Talks end", "text": "They agree."}
				""");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet", "three.jsonl talks-end");
		assertThat(notices()).first()
			.isEqualTo("REPEATED three.jsonl:1 says the same as one.txt (/articles/ministers-meet),"
					+ " which was first; take one of them out");
	}

	@Test
	void whatWasPassedOverIsTakenInOnceTheFirstSaysSomethingElse() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("two.txt", "Ministers meet\n\nThey talk.");
		load();
		corpus.write("one.txt", "Ministers met\n\nThey talked.");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet", "two.txt ministers-meet-2");
		assertThat(notices()).isEmpty();
	}

	@Test
	void anArticleKeepsItsAddressWhenItsFileIsRenamed() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\n“We talk,” Lena Brandt said.");
		load();
		List<String> quotes = database().queryForList("select id from quote", String.class);
		corpus.remove("one.txt");
		load();
		corpus.write("march/one.txt", "Ministers meet\n\n“We talk,” Lena Brandt said.");
		load();
		load();
		assertThat(articles()).containsExactly("march/one.txt ministers-meet");
		assertThat(database().queryForList("select id from quote", String.class)).isEqualTo(quotes);
		assertThat(notices()).isEmpty();
		assertThat(tallies()).containsExactly("Lena Brandt 1 1");
	}

	@Test
	void aPathThatIsTooLongCostsNothingElse() throws Exception {
		String folder = "long".repeat(50) + "/";
		corpus.write(folder.repeat(6) + "one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("two.txt", "");
		load();
		assertThat(notices()).hasSize(2)
			.last()
			.isEqualTo("REFUSED two.txt:1 empty; it needs a headline and a paragraph");
		assertThat(database().queryForList("select path from corpus_file", String.class)).containsExactly("two.txt");
	}

	@Test
	void filesOfOtherKindsAreCounted() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("one.PDF", "%PDF");
		corpus.write("two.pdf", "%PDF");
		corpus.write("README", "About");
		load();
		load();
		assertThat(
				database().queryForList("select ending || ' ' || files from other_kind order by files", String.class))
			.containsExactly("- 1", ".pdf 2");
	}

	@Test
	void whatAChangedFileNoLongerSaysIsKept() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.\n\nThey eat.");
		load();
		corpus.write("one.txt", "Ministers meet\n\nNews.\n\nThey talk.");
		load();
		assertThat(database().queryForList("""
				select slug || ' ' || number || ' ' || text
				from former_paragraph p join former_text t on t.id = p.former_text_id order by number""", String.class))
			.containsExactly("ministers-meet 0 Ministers meet", "ministers-meet 1 They talk.",
					"ministers-meet 2 They eat.");
	}

	@Test
	void aFileThatIsBackIsNotReportedAnyMore() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		load();
		corpus.remove("one.txt");
		load();
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		load();
		assertThat(notices()).isEmpty();
	}

	@Test
	void aFileThatLooksUnchangedIsNotRead() throws Exception {
		FileTime before = FileTime.from(Instant.parse("2018-03-05T12:00:00Z"));
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.date("one.txt", before);
		load();
		corpus.write("one.txt", "Ministers meet\n\nThey sing.");
		corpus.date("one.txt", before);
		load();
		assertThat(texts("ministers-meet")).contains("They talk.");
		corpus.date("one.txt", FileTime.from(Instant.parse("2018-03-05T12:00:01Z")));
		load();
		assertThat(texts("ministers-meet")).contains("They sing.");
	}

	@Test
	void aLineOfAFileIsAnArticle() throws Exception {
		corpus.write("news.jsonl",
				"""
						{"headline": "Ministers meet", "text": "They talk.\\n\\nThey eat.", "date": "2018-03-05", "section": "World",
						 "publisher": "The Paper", "url": "https://paper.example/1", "file": "a.txt"}
						"""
					.replace("\n ", " ") + """

							{"headline": "Talks end", "paragraphs": ["SOFIA — They agree.", "They leave."]}
							""");
		load();
		assertThat(articles()).containsExactly("a.txt ministers-meet", "news.jsonl talks-end");
		assertThat(texts("ministers-meet")).containsExactly("Ministers meet", "They talk.", "They eat.");
		assertThat(database().queryForMap(
				"select publisher, url, section, cast(published as varchar(10)) as published from article where file = 'a.txt'"))
			.containsEntry("publisher", "The Paper")
			.containsEntry("url", "https://paper.example/1")
			.containsEntry("section", "World")
			.containsEntry("published", "2018-03-05");
	}

	@Test
	void aWrongLineIsRefusedByItsNumberAndTheOthersLoad() throws Exception {
		corpus.write("news.jsonl", """
				{"headline": "One", "text": "Text."}
				{"headline": "Two", "text":
				{"headline": "Three"}
				["Four"]
				{"headline": 5, "text": "Text."}
				{"headline": "Six", "text": "Text.", "date": "31 February"}
				""");
		load();
		assertThat(articles()).containsExactly("news.jsonl one", "news.jsonl six");
		assertThat(notices()).containsExactly("REFUSED news.jsonl:2 not JSON (at column 28); mend the line",
				"REFUSED news.jsonl:3 no text; an article needs “text” or “paragraphs”",
				"REFUSED news.jsonl:4 no JSON object; an article is {\"headline\": …, \"text\": …}",
				"REFUSED news.jsonl:5 “headline” is no text; write it in quotation marks",
				"DOUBT news.jsonl:6 “31 February” is no date like 2018-03-05; the article is shown without one");
	}

	@Test
	void aChangedLineReplacesItsArticleAndARemovedOneIsReported() throws Exception {
		corpus.write("news.jsonl", """
				{"headline": "One", "text": "Text."}
				{"headline": "Two", "text": "Text."}
				{"headline": "Two", "text": "More."}
				{"headline": "Three", "text": "Text."}
				""");
		load();
		corpus.write("news.jsonl", """
				{"headline": "Zero", "text": "Text."}
				{"headline": "One", "text": "Text."}
				{"headline": "Two", "text": "Text."}
				{"headline": "Two", "text": "Even more."}
				""");
		load();
		assertThat(articles()).containsExactly("news.jsonl one", "news.jsonl three", "news.jsonl two",
				"news.jsonl two-2", "news.jsonl zero");
		assertThat(texts("two-2")).containsExactly("Two", "Even more.");
		assertThat(notices()).containsExactly("GONE news.jsonl:1 articles no longer in it: 1; they are kept");
	}

	@Test
	void aMendedFileIsNotReportedAnyMore() throws Exception {
		corpus.write("one.txt", "");
		load();
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet");
		assertThat(notices()).isEmpty();
	}

	@Test
	void articlesOfTheSameHeadlineGetNumberedSlugs() throws Exception {
		corpus.write("one.txt", "Ministers meet\n\nThey talk.");
		corpus.write("three.txt", "Ministers meet\n\nThey shout.");
		corpus.write("two.txt", "Ministers Meet!\n\nThey sing.");
		load();
		assertThat(articles()).containsExactly("one.txt ministers-meet", "three.txt ministers-meet-2",
				"two.txt ministers-meet-3");
	}

}
