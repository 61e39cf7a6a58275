package org.ontherecord.search;

import java.util.List;
import java.util.function.Function;

import org.ontherecord.article.Stretch;
import org.ontherecord.article.reading.Highlighter;
import org.ontherecord.search.query.Query;
import org.springframework.stereotype.Component;

/**
 * Marks in an article what the search finds that a reader came from.
 */
@Component
class HitsInArticles implements Highlighter {

	@Override
	public Function<String, List<Stretch>> of(String asked) {
		Query query = Query.of(asked);
		return query.isEmpty() ? (text) -> List.of() : query.hits();
	}

}
