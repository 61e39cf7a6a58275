package org.ontherecord.article;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * What the last reading of the corpus had to say.
 */
public interface Notices extends Repository<Notice, Long> {

	Notice save(Notice notice);

	void deleteAllInBatch(Iterable<Notice> notices);

	List<Notice> findByFileIn(Collection<String> files);

	long countByFile(String file);

	long countByKind(Notice.Kind kind);

	List<Notice> findByKindOrderByFileAscLineAsc(Notice.Kind kind);

}
