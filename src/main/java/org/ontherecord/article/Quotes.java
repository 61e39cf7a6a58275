package org.ontherecord.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All quotations.
 */
public interface Quotes extends Repository<Quote, String>, JpaSpecificationExecutor<Quote> {

	/**
	 * The quotations of one article, as they were taken in.
	 * @throws DamagedException if one of them is not in its text
	 */
	default List<Quote> in(Article article) {
		List<Quote> quotes = found(article);
		DamagedException.unless(quotes.stream().allMatch((quote) -> quote.isIn(article)), article);
		return quotes;
	}

	/** The quotations of one article in reading order, whole and with their sources. */
	@Query("""
			select q from Quote q left join fetch q.source left join fetch q.partner left join fetch q.called
			left join fetch q.continues where q.article = :article order by q.position""")
	List<Quote> found(Article article);

	/**
	 * What has words or evidence in one paragraph, in reading order.
	 * @throws DamagedException if one of them does not stand there
	 */
	default List<Quote> in(Paragraph paragraph) {
		List<Quote> quotes = found(paragraph.article(), paragraph.number());
		DamagedException.unless(quotes.stream().allMatch((quote) -> quote.standsIn(paragraph)), paragraph.article());
		return quotes;
	}

	/** What has words or evidence in one paragraph of an article, in reading order. */
	@Query("""
			select q from Quote q left join fetch q.source left join fetch q.partner left join fetch q.called
			where q.article = :article
			and (q.passage.paragraph = :number or q.evidence.mention.paragraph = :number
			or q.evidence.naming.paragraph = :number or q.evidence.cue.paragraph = :number or :number in (select part.paragraph from q.continues part))
			order by q.position""")
	List<Quote> found(Article article, int number);

	/** What has words in some consecutive paragraphs of an article, in reading order. */
	@Query("""
			select q from Quote q left join fetch q.source left join fetch q.partner left join fetch q.called
			where q.article = :article
			and (q.passage.paragraph between :first and :last
			or exists (select 1 from q.continues part where part.paragraph between :first and :last))
			order by q.position""")
	List<Quote> between(Article article, int first, int last);

	/**
	 * One quotation with the paragraph it begins in and its source.
	 * @throws DamagedException if it does not stand there
	 */
	default Optional<Quote> read(String id) {
		Optional<Quote> quote = found(id);
		quote.ifPresent((one) -> DamagedException.unless(one.standsIn(one.paragraph()), one.article()));
		return quote;
	}

	/** One quotation, whatever became of it. */
	@Query("""
			select q from Quote q join fetch q.article join fetch q.paragraph left join fetch q.source
			left join fetch q.partner left join fetch q.called where q.id = :id""")
	Optional<Quote> found(String id);

	/** The quotation at a place in its article. */
	Optional<Quote> findByArticleAndPosition(Article article, int position);

	/** One by one, for the index hears of no other way. */
	void deleteAll(Iterable<? extends Quote> quotes);

	/** Who is quoted in some articles: a row for each article and source. */
	@Query("""
			select q.article.slug as article, s as source, count(q) as quotes from Quote q join q.source s
			where q.article in :articles group by q.article.slug, s order by count(q) desc, s.name""")
	List<Voice> voices(Collection<Article> articles);

	/** Who speaks together with another in some articles, as the second of the two. */
	@Query("""
			select q.article.slug as article, p as source, count(q) as quotes from Quote q join q.partner p
			where q.article in :articles group by q.article.slug, p""")
	List<Voice> seconds(Collection<Article> articles);

	/** The second of two who speak together, wherever they do in an article. */
	@Query("select distinct q.partner from Quote q where q.article = :article and q.partner is not null")
	List<Source> partners(Article article);

	/** A source in an article and how often it is quoted there. */
	interface Voice {

		String getArticle();

		Source getSource();

		long getQuotes();

	}

}
