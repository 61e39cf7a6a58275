package org.ontherecord.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ontherecord.corpus.format.CorpusFile;
import org.springframework.util.StringUtils;

/**
 * What is saved in one transaction.
 */
class Chunk {

	private static final int MOST_ENTRIES = 100;

	/** In UTF-16 units. */
	private static final int MOST_TEXT = 2_000_000;

	private final List<String> begun = new ArrayList<>();

	private final List<NewArticle> entries = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	private final List<KnownFiles.ReadFile> files = new ArrayList<>();

	private int length;

	/** What was said of the file before is outdated. */
	void begin(CorpusFile file) {
		this.begun.add(file.name());
	}

	void add(NewArticle entry) {
		this.entries.add(entry);
		this.length += entry.article().length();
	}

	void add(Remark remark) {
		this.remarks.add(remark);
	}

	void finish(KnownFiles.ReadFile file) {
		this.files.add(file);
	}

	boolean isEmpty() {
		return this.entries.isEmpty() && this.remarks.isEmpty() && this.files.isEmpty() && this.begun.isEmpty();
	}

	boolean isFull() {
		return this.entries.size() + this.remarks.size() + this.files.size() >= 2 * MOST_ENTRIES
				|| this.entries.size() >= MOST_ENTRIES || this.length >= MOST_TEXT;
	}

	List<String> keys() {
		return this.entries.stream().map((entry) -> entry.origin().key()).toList();
	}

	/** The slugs that new articles would have. */
	List<String> textHashes() {
		return this.entries.stream().map(NewArticle::textHash).distinct().toList();
	}

	/**
	 * Chunks of an article each, which are to be saved in their order; itself if it has
	 * none.
	 */
	List<Chunk> parts() {
		if (this.entries.isEmpty()) {
			return List.of(this);
		}
		List<Chunk> parts = new ArrayList<>();
		Chunk first = new Chunk();
		first.begun.addAll(this.begun);
		parts.add(first);
		for (NewArticle entry : this.entries) {
			Chunk part = new Chunk();
			part.add(entry);
			parts.add(part);
		}
		Chunk last = new Chunk();
		last.remarks.addAll(this.remarks);
		last.files.addAll(this.files);
		parts.add(last);
		return parts;
	}

	/** What it says instead where it can't be kept. */
	Chunk refused() {
		Chunk refused = new Chunk();
		this.entries.stream().map(NewArticle::refusal).forEach(refused::add);
		return refused;
	}

	List<String> begun() {
		return this.begun;
	}

	List<NewArticle> entries() {
		return this.entries;
	}

	List<Remark> remarks() {
		return this.remarks;
	}

	List<KnownFiles.ReadFile> files() {
		return this.files;
	}

	/** For the log: which articles, or else which files. */
	@Override
	public String toString() {
		List<?> parts = this.entries.isEmpty() ? this.files : this.entries;
		return parts.stream().map(Object::toString).collect(Collectors.joining("; "));
	}

}
