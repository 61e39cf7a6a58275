package org.ontherecord.corpus;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can't be kept is named, and costs nothing else.
 */
abstract class RefusalFacts extends OnACorpus {

	private static final String REFUSED_LINE = "REFUSED news.jsonl:2 “Unkeepable” can't be kept; the log says why";

	private static final String DOUBT = "DOUBT news.jsonl:3 “yesterday” is no date like 2018-03-05; the article is shown without one";

	private static final String REFUSED_FILE = "REFUSED old.txt:1 empty; it needs a headline and a paragraph";

	abstract void loseTheConnectionOnceAFileIsNoted();

	@AfterEach
	void keepEverythingAgain() {
		database().execute("alter table article drop constraint if exists unkeepable");
		database().execute("alter table notice drop constraint if exists unspeakable");
	}

	private void aFileWithALineToRefuse() throws Exception {
		corpus.write("news.jsonl", """
				{"headline": "One", "text": "Text."}
				{"headline": "Unkeepable", "text": "Text."}
				{"headline": "Three", "text": "Text.", "date": "yesterday"}
				""");
		corpus.write("old.txt", "");
	}

	@Test
	void controlCharactersAndHalfCharactersAreReplacedWhereverTheyStand() throws Exception {
		corpus.write("news.jsonl",
				"""
						{"headline": "Min\\u0000isters", "text": "They \\ud800 talk 🎉.\\n\\nThey\\u0007 eat.", "section": "W\\u0000", "publisher": "P\\u0000", "url": "https://a.example/\\u0000", "date": "\\u0000", "file": "a\\u0000.txt"}
						{"headline": "Talks end", "text": "They agree."}
						""");
		load();
		assertThat(articles()).containsExactly("a\uFFFD.txt min-isters", "news.jsonl talks-end");
		assertThat(texts("min-isters")).containsExactly("Min\uFFFDisters", "They \uFFFD talk 🎉.", "They\uFFFD eat.");
		assertThat(notices()).containsExactlyInAnyOrder(
				"DOUBT news.jsonl:1 “\uFFFD” is no date like 2018-03-05; the article is shown without one",
				"DOUBT news.jsonl:1 “https://a.example/\uFFFD” is no address of a web page; it is left out",
				"DOUBT news.jsonl:1 control characters or broken ones: 5, the first is U+0000; each is shown as “\uFFFD”");
	}

	@Test
	void anArticleThatCantBeKeptIsNamedByItsLineAndNothingElseIsLost() throws Exception {
		database().execute("alter table article add constraint unkeepable check (headline <> 'Unkeepable')");
		aFileWithALineToRefuse();
		load();
		assertThat(articles()).containsExactly("news.jsonl one", "news.jsonl three");
		assertThat(notices()).containsExactly(REFUSED_LINE, DOUBT, REFUSED_FILE);
		assertThat(files()).containsExactly("news.jsonl", "old.txt");
	}

	@Test
	void aRefusalThatCantBePostedEitherCostsNothingElse() throws Exception {
		database().execute("alter table article add constraint unkeepable check (headline <> 'Unkeepable')");
		database().execute("alter table notice add constraint unspeakable check (line <> 2)");
		aFileWithALineToRefuse();
		load();
		assertThat(notices()).containsExactly(DOUBT, REFUSED_FILE);
		assertThat(files()).containsExactly("news.jsonl", "old.txt");
	}

	@Test
	void aConnectionThatIsLostCostsNothing() throws Exception {
		loseTheConnectionOnceAFileIsNoted();
		aFileWithALineToRefuse();
		load();
		assertThat(articles()).containsExactly("news.jsonl one", "news.jsonl three", "news.jsonl unkeepable");
		assertThat(notices()).containsExactly(DOUBT, REFUSED_FILE);
		assertThat(files()).containsExactly("news.jsonl", "old.txt");
	}

	private List<String> files() {
		return database().queryForList("select path from corpus_file order by path", String.class);
	}

}
