package org.ontherecord.intake;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/**
 * What the last reading of the corpus had to say.
 */
public interface Notices extends Repository<Notice, Long> {

	Notice save(Notice notice);

	void deleteAllInBatch(Iterable<Notice> notices);

	Page<Notice> findAll(Pageable page);

	List<Notice> findByFileIn(Collection<String> files);

	long countByFile(String file);

	long countByKind(Notice.Kind kind);

	List<Notice> findByKindOrderByFileAscLineAsc(Notice.Kind kind);

}
