package org.ontherecord.intake;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The kinds of files in the corpus that are not read.
 */
public interface OtherKinds extends Repository<OtherKind, String> {

	List<OtherKind> findAllByOrderByFilesDescEndingAsc();

	void deleteAllInBatch();

	void saveAll(Iterable<OtherKind> kinds);

}
