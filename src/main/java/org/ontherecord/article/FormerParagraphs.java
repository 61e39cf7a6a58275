package org.ontherecord.article;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * All paragraphs that were replaced.
 */
public interface FormerParagraphs extends Repository<FormerParagraph, Long> {

	FormerParagraph save(FormerParagraph paragraph);

	/** What an article once had under a number, the latest first. */
	List<FormerParagraph> findByArticleSlugAndNumberOrderByIdDesc(String articleSlug, int number);

	boolean existsByArticleSlugAndNumberAndText(String articleSlug, int number, String text);

}
