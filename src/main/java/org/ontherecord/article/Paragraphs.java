package org.ontherecord.article;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All paragraphs.
 */
public interface Paragraphs extends Repository<Paragraph, Long> {

	/** The first paragraphs of some articles. */
	@Query("select p from Paragraph p where p.article in :articles and p.number = 1")
	List<Paragraph> opening(Collection<Article> articles);

	@Query("select p from Paragraph p where p.article = :article and p.number = :number")
	Paragraph in(Article article, int number);

	/**
	 * The paragraphs that a quotation, and what tells whose it is, stand in.
	 * @throws DamagedException if it does not stand there
	 */
	default List<Paragraph> of(Quote quote) {
		List<Paragraph> paragraphs = in(quote.article(), quote.paragraphs());
		DamagedException.unless(paragraphs.stream().allMatch(quote::standsIn), quote.article());
		return paragraphs;
	}

	/** Some paragraphs of an article, in their order. */
	@Query("select p from Paragraph p where p.article = :article and p.number in :numbers order by p.number")
	List<Paragraph> in(Article article, Collection<Integer> numbers);

	/** Consecutive paragraphs, the headline among them, as far as there are any. */
	@Query("select p from Paragraph p where p.article = :article and p.number between :first and :last order by p.number")
	List<Paragraph> between(Article article, int first, int last);

	/** The number of an article's last paragraph. */
	@Query("select max(p.number) from Paragraph p where p.article = :article")
	int last(Article article);

}
