package org.ontherecord.search.index;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.ontherecord.article.Paragraph;
import org.springframework.stereotype.Component;

/**
 * Finds the paragraphs that come closest to some words.
 */
@Component
public class Closest {

	private static final int SEEN = 30;

	/** Of so many hundredths of the words a paragraph has to have each. */
	private static final int MOST = 60;

	private final Index index;

	Closest(Index index) {
		this.index = index;
	}

	public List<Hit> to(List<String> words) {
		return this.index.ask((session) -> session.search(Paragraph.class)
			.select(Hit.class)
			.where((where) -> where.match()
				.field(ParagraphIndex.TEXT)
				.matching(String.join(" ", words))
				.minimumShouldMatchPercent(MOST))
			.sort((sort) -> sort.composite().add(sort.score()).add(sort.field(ParagraphIndex.ID)))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.fetchHits(SEEN));
	}

}
