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

	/** The sources with a word in their address: more than are meant, but not all. */
	List<Source> findBySlugContaining(String word);

	/**
	 * The sources of a kind with how much they are quoted, the most quoted first.
	 * @param first what the name is like, in lower case, or
	 * @param later what else it may be like
	 * @param slug what the slug is like
	 */
	@Query(value = """
			select s as source, count(q) as quotes, count(distinct q.article) as articles
			from Quote q join q.source s
			where s.kind = :kind and (lower(s.name) like :first or lower(s.name) like :later) and s.slug like :slug
			group by s order by count(q) desc, s.name""", countQuery = """
			select count(s) from Source s
			where s.kind = :kind and (lower(s.name) like :first or lower(s.name) like :later) and s.slug like :slug""")
	Page<Tally> tally(Source.Kind kind, String first, String later, String slug, Pageable page);

	/** A source, how often it is quoted and in how many articles. */
	interface Tally {

		Source getSource();

		long getQuotes();

		long getArticles();

	}

	/** Forgets the sources whose last quotation is gone. */
	@Modifying
	@Query("delete from Source s where not exists (select q from Quote q where q.source = s)")
	void deleteSilent();

}
