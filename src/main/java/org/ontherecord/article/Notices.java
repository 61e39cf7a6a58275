package org.ontherecord.article;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * What the last reading of the corpus had to say.
 */
public interface Notices extends Repository<Notice, Long> {

	Notice save(Notice notice);

	void deleteAllInBatch();

	List<Notice> findAllByOrderById();

	List<Notice> findByKindOrderByFileAscLineAsc(Notice.Kind kind);

}
