package org.ontherecord.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Everybody who is quoted.
 */
public interface Sources extends Repository<Source, Long> {

	Source save(Source source);

	Optional<Source> findBySlug(String slug);

	List<Source> findByNameIn(Collection<String> names);

	List<Source> findBySlugIn(Collection<String> slugs);

	/**
	 * The sources of a kind, the most quoted first.
	 * @param first what the name is like, in lower case, or
	 * @param later what else it may be like
	 * @param slug what the slug is like
	 */
	@Query("""
			select s from Source s
			where s.kind = :kind and (lower(s.name) like :first or lower(s.name) like :later) and s.slug like :slug
			order by s.quotes desc, s.name""")
	Page<Source> mostQuoted(Source.Kind kind, String first, String later, String slug, Pageable page);

	/** Forgets the sources whose last quotation is gone. */
	@Modifying
	@Query("delete from Source s where s.quotes = 0")
	void deleteSilent();

}
