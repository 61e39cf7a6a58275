package org.ontherecord.article;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Everybody who is quoted.
 */
public interface Sources extends Repository<Source, Long> {

	Source save(Source source);

	Optional<Source> findBySlug(String slug);

	Optional<Source> findByNameAndKind(String name, Source.Kind kind);

	/** Forgets the sources whose last quotation is gone. */
	@Modifying
	@Query("delete from Source s where not exists (select q from Quote q where q.source = s)")
	void deleteSilent();

}
