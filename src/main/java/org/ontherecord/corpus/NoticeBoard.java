package org.ontherecord.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ontherecord.intake.Notice;
import org.ontherecord.intake.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is said of the files in step with them. What is said again is left as it
 * stands.
 */
@Component
class NoticeBoard {

	private static final Logger log = LoggerFactory.getLogger(NoticeBoard.class);

	/** Who has more wrong lines in one file mends that first. */
	private static final int MOST_OF_A_FILE = 1000;

	private static final String GONE = "no longer in the corpus; its article is kept";

	private final Notices notices;

	private final KnownFiles files;

	NoticeBoard(Notices notices, KnownFiles files) {
		this.notices = notices;
		this.files = files;
	}

	/** Says what a chunk has to say, in place of what was said of its files before. */
	void post(Chunk chunk, List<Remark> more) {
		List<String> begun = chunk.begun().stream().map(Notice::nameOf).toList();
		List<Notice> before = begun.isEmpty() ? List.of() : this.notices.findByFileIn(begun);
		List<Notice> news = Stream.concat(chunk.remarks().stream(), more.stream())
			.map(Remark::notice)
			.collect(Collectors.toCollection(ArrayList::new));
		List<Notice> outdated = before.stream().filter((notice) -> !news.removeIf(notice::saysTheSameAs)).toList();
		this.notices.deleteAllInBatch(outdated);
		news.stream().collect(Collectors.groupingBy(Notice::file)).forEach(this::post);
	}

	private void post(String file, List<Notice> news) {
		long room = MOST_OF_A_FILE - this.notices.countByFile(file);
		news.stream().limit(room).forEach((notice) -> {
			log.warn("{}", notice);
			this.notices.save(notice);
		});
	}

	long refused() {
		return this.notices.countByKind(Notice.Kind.REFUSED);
	}

	/** These are not gone, only elsewhere. */
	void withdrawGone(Collection<String> files) {
		this.notices.deleteAllInBatch(this.notices.findByFileIn(files)
			.stream()
			.filter((notice) -> notice.kind() == Notice.Kind.GONE)
			.toList());
	}

	/**
	 * Has the files read again next time that were passed over, for what stood before
	 * them may have changed by then; says nothing any more of those that are gone.
	 */
	@Transactional
	void reviewRepeated(CorpusFolder folder) {
		List<Notice> repeated = this.notices.findByKindOrderByFileAscLineAsc(Notice.Kind.REPEATED);
		this.notices.deleteAllInBatch(repeated.stream().filter((notice) -> !folder.has(notice.file())).toList());
		this.files.forget(repeated.stream().map(Notice::file).collect(Collectors.toSet()));
	}

	/** Says which files are gone, and no longer says it of those that are back. */
	@Transactional
	void postGone(CorpusFolder folder) {
		List<Notice> said = this.notices.findByKindOrderByFileAscLineAsc(Notice.Kind.GONE)
			.stream()
			.filter((notice) -> notice.reason().equals(GONE))
			.toList();
		this.notices.deleteAllInBatch(said.stream().filter((notice) -> folder.has(notice.file())).toList());
		Set<String> before = said.stream().map(Notice::file).collect(Collectors.toSet());
		for (List<String> some = this.files.after(""); !some.isEmpty(); some = this.files.after(last(some))) {
			some.stream().filter((file) -> !before.contains(file) && !folder.has(file)).forEach(this::postGone);
		}
	}

	/** What was said of one that had no article is said no more. */
	private void postGone(String file) {
		if (!this.files.hasArticle(file)) {
			this.files.forget(List.of(file));
			this.notices.deleteAllInBatch(this.notices.findByFileIn(List.of(Notice.nameOf(file))));
			return;
		}
		Notice notice = new Notice(Notice.Kind.GONE, file, 1, GONE);
		log.warn("{}", notice);
		this.notices.save(notice);
	}

	private static String last(List<String> names) {
		return names.get(names.size() - 1);
	}

}
