package org.ontherecord.article;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All articles.
 */
public interface Articles extends Repository<Article, Long> {

	Article save(Article article);

	void delete(Article article);

	void flush();

	Page<Article> findAll(Pageable page);

	Optional<Article> findByOriginFile(String file);

	boolean existsByOrigin(Origin origin);

	long count();

	boolean existsBySlug(String slug);

	/** One article with its text. */
	@Query("select a from Article a join fetch a.paragraphs where a.slug = :slug")
	Optional<Article> read(String slug);

	/** The files that articles were read from. */
	@Query("select a.origin.file from Article a order by a.origin.file")
	List<String> files();

}
