package org.ontherecord.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
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

	List<Article> findBySlugIn(Collection<String> slugs);

	/** One article with its text, as it was taken in. */
	default Optional<Article> read(String slug) {
		return found(slug).map(Article::intact);
	}

	/** One article with its text, whatever became of it. */
	@Query("select a from Article a join fetch a.paragraphs where a.slug = :slug")
	Optional<Article> found(String slug);

	/** The next articles after one, in the order they were read. */
	@Query("select a.id from Article a where a.id > :after order by a.id")
	List<Long> idsAfter(long after, Limit limit);

	/** Some articles with their text, as it was taken in, in the order they were read. */
	default List<Article> texts(Collection<Long> ids) {
		return found(ids).stream().map(Article::intact).toList();
	}

	/** Some articles with their text, whatever became of it. */
	@Query("select distinct a from Article a join fetch a.paragraphs where a.id in :ids order by a.id")
	List<Article> found(Collection<Long> ids);

	@Query("select a.slug from Article a")
	List<String> slugs(Pageable page);

	/** Which of some slugs are taken. */
	@Query("select a.slug from Article a where a.slug in :slugs")
	Set<String> slugsAmong(Collection<String> slugs);

	/** What tells the articles of one file of the corpus apart. */
	@Query("select a.origin.key from Article a where a.origin.corpusFile = :corpusFile")
	List<String> keysIn(String corpusFile);

}
