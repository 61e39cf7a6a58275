package org.ontherecord.data;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that is in, some at a time: no connection to the database is held while a slow
 * reader reads.
 */
@Component
class Stock {

	private static final int CHUNK = 100;

	private final Articles articles;

	private final Sources sources;

	private final Quotes quotes;

	private final TransactionTemplate transaction;

	/**
	 * Nothing is changed, so nothing is compared with what it was before each question.
	 */
	Stock(Articles articles, Sources sources, Quotes quotes, PlatformTransactionManager transactions) {
		this.articles = articles;
		this.sources = sources;
		this.quotes = quotes;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
	}

	/** An article with what is quoted in it. */
	record Quoted(Article article, List<Quote> quotes) {

	}

	long articles() {
		return this.articles.count();
	}

	long sources() {
		return this.sources.countByQuotesGreaterThan(0);
	}

	/** Every article with its text, in the order they were read. */
	void eachArticle(Consumer<Article> reader) {
		each(this::texts, Article::id, reader);
	}

	/** Every article with its text and quotations, in the order they were read. */
	void eachQuoted(Consumer<Quoted> reader) {
		each((after, limit) -> texts(after, limit).stream()
			.map((article) -> new Quoted(article, this.quotes.in(article)))
			.toList(), (quoted) -> quoted.article().id(), reader);
	}

	/** Everybody who is quoted. */
	void eachSource(Consumer<Source> reader) {
		each((after, limit) -> this.sources.findByIdGreaterThanAndQuotesGreaterThanOrderById(after, 0, limit),
				Source::id, reader);
	}

	private List<Article> texts(long after, Limit limit) {
		List<Long> ids = this.articles.idsAfter(after, limit);
		return ids.isEmpty() ? List.of() : this.articles.texts(ids);
	}

	private <T> void each(BiFunction<Long, Limit, List<T>> next, ToLongFunction<T> id, Consumer<T> reader) {
		long after = -1;
		List<T> some;
		do {
			long from = after;
			some = this.transaction.execute((status) -> next.apply(from, Limit.of(CHUNK)));
			some.forEach(reader);
			after = some.isEmpty() ? after : id.applyAsLong(some.get(some.size() - 1));
		}
		while (some.size() == CHUNK);
	}

}
