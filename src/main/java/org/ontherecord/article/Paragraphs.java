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

}
