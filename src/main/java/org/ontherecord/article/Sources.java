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

	/** The sources of a kind with how much they are quoted, the most quoted first. */
	@Query(value = """
			select s as source, count(q) as quotes, count(distinct q.article) as articles
			from Quote q join q.source s where s.kind = :kind group by s order by count(q) desc, s.name""",
			countQuery = "select count(s) from Source s where s.kind = :kind")
	Page<Tally> tally(Source.Kind kind, Pageable page);

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
