package org.ontherecord.benchmark;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One question, as each of those compared is asked it.
 *
 * @param typed as a reader types it
 * @param lucene to the index itself
 * @param postgres as a tsquery
 * @param h2 to H2's own full-text search, or empty where it can't be asked so
 */
record Asked(String kind, String typed, Query lucene, String postgres, String h2) {

	private static final String TEXT = "text";

	private static final String EXACT = "text_exact";

	/** The five kinds, with words that are neither everywhere nor nowhere. */
	static List<Asked> all(Vocabulary words) {
		String common = words.word(60);
		String other = words.word(150);
		String rare = words.word(6000);
		String start = rare.substring(0, 4);
		String commoner = words.word(30);
		return List.of(new Asked("a rare word", rare, term(rare), rare, rare),
				new Asked("a common word", common, term(common), common, common),
				new Asked("two words, one without", common + " -" + other,
						new BooleanQuery.Builder().add(term(common), Occur.MUST)
							.add(term(other), Occur.MUST_NOT)
							.build(),
						common + " & !" + other, ""),
				new Asked("a phrase", '"' + commoner + " " + common + '"', new PhraseQuery(EXACT, commoner, common),
						commoner + " <-> " + common, ""),
				new Asked("a prefix", start + "*", new PrefixQuery(new Term(EXACT, start)), start + ":*", ""));
	}

	private static Query term(String word) {
		return new TermQuery(new Term(TEXT, word));
	}

}
