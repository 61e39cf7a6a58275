package org.ontherecord.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * All articles.
 */
public interface Articles extends Repository<Article, Long>, JpaSpecificationExecutor<Article> {

	Article save(Article article);

	void delete(Article article);

	void flush();

	List<Article> findByOriginKeyIn(Collection<String> keys);

	List<Article> findByTextHashIn(Collection<String> hashes);

	boolean existsByOriginKeyAndOriginContentHash(String key, String contentHash);

	long count();

	boolean existsBySlug(String slug);

	Optional<Article> findBySlug(String slug);

	/** One article with its text. */
	@Query("select a from Article a join fetch a.paragraphs where a.slug = :slug")
	Optional<Article> read(String slug);

	/** Which of some slugs are taken. */
	@Query("select a.slug from Article a where a.slug in :slugs")
	Set<String> slugsAmong(Collection<String> slugs);

	/** What tells the articles of one file of the corpus apart. */
	@Query("select a.origin.key from Article a where a.origin.corpusFile = :corpusFile")
	List<String> keysIn(String corpusFile);

}
