package org.ontherecord.article;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What articles said before they changed.
 */
public interface FormerTexts extends Repository<FormerText, Long> {

	FormerText save(FormerText text);

	/** The versions of an article that had a paragraph, the latest first. */
	@Query("""
			select t from FormerText t where t.slug = :slug
			and exists (select p from t.paragraphs p where p.fingerprint = :fingerprint and index(p) > 0) order by t.id desc""")
	List<FormerText> having(String slug, String fingerprint, Limit limit);

}
