package org.ontherecord.corpus;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom names mean over a corpus, on any database.
 */
abstract class IdentityFacts extends OnACorpus {

	private static final String FULL = "Talks end\n\n“We agree,” Mayor Lena Brandt said.";

	private static final String BARE = "Ministers meet\n\n“We talk,” Ms. Brandt said.\n\n“We eat,” Ms. Brandt said.";

	private static final String COUSIN = "Talks fail\n\n“We disagree,” Tomas Brandt said.";

	@Test
	void aSurnameIsTheOnlyOnesWhoCanBeMeantByIt() throws Exception {
		corpus.write("bare.txt", BARE);
		corpus.write("full.txt", FULL);
		load();
		assertThat(tallies()).containsExactly("Brandt 0 0", "Lena Brandt 3 2");
		assertThat(identities()).containsExactly("brandt is lena-brandt");
	}

	@Test
	void whereALaterArticleNamesAnotherOfThatNameItIsOnlyPerhapsTheSame() throws Exception {
		corpus.write("bare.txt", BARE);
		corpus.write("full.txt", FULL);
		load();
		corpus.write("later.txt", COUSIN);
		load();
		assertThat(tallies()).containsExactly("Brandt 2 1", "Lena Brandt 1 1", "Tomas Brandt 1 1");
		assertThat(identities()).containsExactly("brandt perhaps lena-brandt tomas-brandt",
				"lena-brandt perhaps brandt", "tomas-brandt perhaps brandt");
	}

	@Test
	void ofTwoTheOneIsMeantWhoseTitleTheArticleGives() throws Exception {
		corpus.write("bare.txt", "Ministers meet\n\n“We talk,” Mayor Brandt said.");
		corpus.write("full.txt", FULL);
		corpus.write("later.txt", COUSIN);
		load();
		assertThat(tallies()).containsExactly("Brandt 0 0", "Lena Brandt 2 2", "Tomas Brandt 1 1");
	}

	@Test
	void anArticleThatNamesAnotherMayMeanThatOne() throws Exception {
		corpus.write("bare.txt", BARE + "\n\nThey met Tomas Brandt and Anna Brandt.");
		corpus.write("full.txt", FULL);
		load();
		assertThat(tallies()).contains("Lena Brandt 1 1");
	}

	@Test
	void yearsApartNobodyIsTakenForTheSame() throws Exception {
		corpus.write("news.jsonl", """
				{"headline": "Talks end", "date": "1998-01-01", "text": "“We agree,” Lena Brandt said."}
				{"headline": "Ministers meet", "date": "2016-01-01", "text": "“We talk,” Ms. Brandt said."}
				""");
		load();
		assertThat(tallies()).containsExactly("Brandt 1 1", "Lena Brandt 1 1");
		assertThat(identities()).contains("brandt perhaps lena-brandt");
	}

	@Test
	void twoWhoSpeakTogetherAreQuotedUnderBothNames() throws Exception {
		corpus.write("both.txt", "Ministers meet\n\n“We talk,” said Ms. Brandt and Anna Sund.");
		corpus.write("full.txt", FULL);
		corpus.write("sund.txt", "Talks go on\n\n“We eat,” Anna Sund said.");
		load();
		assertThat(tallies()).contains("Anna Sund 2 2");
		corpus.write("bare.txt", BARE);
		load();
		assertThat(tallies()).contains("Anna Sund 2 2", "Lena Brandt 4 3");
	}

	@Test
	void theKeeperOfTheCorpusSaysWhoIsTheSameAndWhoIsNot() throws Exception {
		corpus.write("bare.txt", BARE);
		corpus.write("full.txt", FULL);
		corpus.write("sources.csv", "name,is,note\nBrandt,not Lena Brandt,her aunt\n");
		load();
		assertThat(tallies()).containsExactly("Brandt 2 1", "Lena Brandt 1 1");
		assertThat(identities()).isEmpty();
		corpus.write("later.txt", COUSIN);
		corpus.write("sources.csv", "name,is,note\n\"Brandt\",Tomas Brandt,\n");
		load();
		assertThat(tallies()).containsExactly("Brandt 0 0", "Lena Brandt 1 1", "Tomas Brandt 3 2");
		corpus.remove("sources.csv");
		load();
		assertThat(tallies()).containsExactly("Brandt 2 1", "Lena Brandt 1 1", "Tomas Brandt 1 1");
		assertThat(notices()).isEmpty();
		assertThat(rows().get("other_kind")).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
	}

	@Test
	void aWrongLineIsRefusedAndTheOthersHold() throws Exception {
		corpus.write("bare.txt", BARE);
		corpus.write("full.txt", FULL);
		corpus.write("later.txt", COUSIN);
		corpus.write("sources.csv", """
				name,is,note
				Brandt,Lena Brandt
				Brandt,Tomas Brandt
				Lena Brandt,Brandt
				"Brandt,Lena Brandt
				Brandt
				Brandt,
				Willy Brandt,Lena Brandt
				Brandt,Brandt
				""");
		load();
		assertThat(tallies()).contains("Lena Brandt 3 2");
		assertThat(notices()).containsExactly(
				"REFUSED sources.csv:3 line 2 says already who “Brandt” is; take one of them out",
				"REFUSED sources.csv:4 “Brandt” is “Lena Brandt” by the lines before; take one of them out",
				"REFUSED sources.csv:5 a quotation mark is out of place; put the whole name between two, and write one within it twice",
				"REFUSED sources.csv:6 takes name,is,note and has 1 values; put a name with a comma between quotation marks",
				"REFUSED sources.csv:7 has to say of a name who it is (Barack Obama) or is not (not Barack Obama)",
				"REFUSED sources.csv:8 nobody is quoted as “Willy Brandt”; write the name as /sources has it",
				"REFUSED sources.csv:9 “Brandt” is itself; name another, or take the line out");
	}

	@Test
	void withoutItsFirstLineTheFileIsRefused() throws Exception {
		corpus.write("full.txt", FULL);
		corpus.write("sources.csv", "Brandt,Lena Brandt,\n");
		load();
		assertThat(notices()).containsExactly("REFUSED sources.csv:1 has to begin with the line name,is,note");
		corpus.write("sources.csv", new byte[] { 'n', (byte) 0xE9 });
		load();
		assertThat(notices()).containsExactly("REFUSED sources.csv:1 not UTF-8; save it as UTF-8");
	}

	private List<String> tallies() {
		return database().queryForList(
				"select name || ' ' || quotes || ' ' || articles from source where name not like '% and %' order by name",
				String.class);
	}

	private List<String> identities() {
		return database().queryForList("""
				select slug || case when now_slug is null then '' else ' is ' || now_slug end
				|| case when perhaps = '' then '' else ' perhaps ' || perhaps end
				from source where now_slug is not null or perhaps <> '' order by slug""", String.class);
	}

}
