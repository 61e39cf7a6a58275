package org.ontherecord.check;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.ontherecord.article.Paragraph;
import org.ontherecord.search.index.Hit;
import org.ontherecord.search.index.Index;
import org.ontherecord.search.index.ParagraphIndex;
import org.springframework.stereotype.Component;

/**
 * Asks the index for the paragraphs that have most of some words.
 */
@Component
class Likely {

	private static final int MOST = 6;

	private final Index index;

	Likely(Index index) {
		this.index = index;
	}

	List<Hit> paragraphs(String words) {
		return this.index.ask((session) -> session.search(Paragraph.class)
			.select(Hit.class)
			.where((where) -> where.match().field(ParagraphIndex.EXACT).matching(words))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.fetchHits(MOST));
	}

}
