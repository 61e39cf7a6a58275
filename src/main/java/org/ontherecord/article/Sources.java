package org.ontherecord.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
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
	 * The sources of some kinds, the most quoted first.
	 * @param first what the name is like, in lower case, or
	 * @param later what else it may be like
	 * @param slug what the slug is like
	 */
	@Query("""
			select s from Source s
			where s.kind in :kinds and s.quotes > 0 and (lower(s.name) like :first or lower(s.name) like :later) and s.slug like :slug
			order by s.quotes desc, s.name""")
	Page<Source> mostQuoted(Collection<Source.Kind> kinds, String first, String later, String slug, Pageable page);

	long countByQuotesGreaterThan(long quotes);

	/** The next sources after one that are quoted more often than so. */
	List<Source> findByIdGreaterThanAndQuotesGreaterThanOrderById(long after, long quotes, Limit limit);

	List<Source> findByIdIn(Collection<Long> ids);

	List<Source> findByFamilyIn(Collection<String> families);

	/** The next families after one, in order, of which somebody is not settled. */
	@Query("select distinct s.family from Source s where s.family > :after and s.settled = false order by s.family")
	List<String> unsettled(String after, Limit limit);

	/** Two persons who speak together, by the name that both have then. */
	@Query("select s from Source s where s.kind = PERSON and s.slug like '%-and-%'")
	List<Source> pairs();

	/**
	 * Forgets the sources whose last quotation is gone, unless a link may still lead from
	 * them to the one they are now, or to them.
	 */
	@Modifying
	@Query("""
			delete from Source s where s.quotes = 0 and s.nowSlug is null
			and not exists (select 1 from Quote q where q.called = s)
			and not exists (select 1 from Source former where former.nowSlug = s.slug)""")
	void deleteSilent();

}
