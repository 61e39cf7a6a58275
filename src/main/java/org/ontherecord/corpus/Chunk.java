package org.ontherecord.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ontherecord.article.ArticleLanguage;
import org.ontherecord.article.Notice;
import org.ontherecord.article.Origin;
import org.ontherecord.article.Slug;
import org.ontherecord.attribution.Attribution;
import org.springframework.util.StringUtils;

/**
 * What is saved in one transaction.
 */
class Chunk {

	private static final int MOST_ENTRIES = 100;

	/** In UTF-16 units. */
	private static final int MOST_TEXT = 2_000_000;

	private final List<String> begun = new ArrayList<>();

	private final List<Entry> entries = new ArrayList<>();

	private final List<Notice> notices = new ArrayList<>();

	private final List<KnownFiles.ReadFile> files = new ArrayList<>();

	private int length;

	/** What was said of the file before is outdated. */
	void begin(CorpusFile file) {
		this.begun.add(file.name());
	}

	void add(Entry entry) {
		this.entries.add(entry);
		this.length += entry.article().length();
	}

	void add(Notice notice) {
		this.notices.add(notice);
	}

	void finish(KnownFiles.ReadFile file) {
		this.files.add(file);
	}

	boolean isEmpty() {
		return this.entries.isEmpty() && this.notices.isEmpty() && this.files.isEmpty() && this.begun.isEmpty();
	}

	boolean isFull() {
		return this.entries.size() + this.notices.size() + this.files.size() >= 2 * MOST_ENTRIES
				|| this.entries.size() >= MOST_ENTRIES || this.length >= MOST_TEXT;
	}

	List<String> keys() {
		return this.entries.stream().map((entry) -> entry.origin().key()).toList();
	}

	/** The slugs that new articles would have. */
	List<String> slugs() {
		return this.entries.stream().map(Entry::slug).toList();
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
		for (Entry entry : this.entries) {
			Chunk part = new Chunk();
			part.add(entry);
			parts.add(part);
		}
		Chunk last = new Chunk();
		last.notices.addAll(this.notices);
		last.files.addAll(this.files);
		parts.add(last);
		return parts;
	}

	/** What it says instead where it can't be kept. */
	Chunk refused(RuntimeException failure) {
		Chunk refused = new Chunk();
		for (Entry entry : this.entries) {
			refused.add(new Notice(Notice.Kind.REFUSED, entry.origin().corpusFile(), 1,
					"“%s” can't be kept (%s)".formatted(entry.article().heading().headline(), failure.getMessage())));
		}
		return refused;
	}

	List<String> begun() {
		return this.begun;
	}

	List<Entry> entries() {
		return this.entries;
	}

	List<Notice> notices() {
		return this.notices;
	}

	List<KnownFiles.ReadFile> files() {
		return this.files;
	}

	/** An article, ready to be saved. */
	record Entry(Origin origin, ParsedArticle article, List<Attribution> attributions) {

		private static final int KEY_DIGITS = 6;

		/**
		 * Made of the headline's words. Those of another script have no letter that an
		 * address shows, and no transliteration reads Japanese: there it is made of the
		 * file's name, or else of the language and the article's key.
		 */
		String slug() {
			String headline = Slug.of(this.article.heading().headline());
			String file = Slug.of(StringUtils.stripFilenameExtension(fileName()));
			String key = this.article.language().tag() + "-" + this.origin.key().substring(0, KEY_DIGITS);
			return Stream.of((this.article.language() == ArticleLanguage.ENGLISH) ? headline : file, file)
				.filter((slug) -> !slug.equals(Slug.UNTITLED))
				.findFirst()
				.orElse(key);
		}

		/** Without its folders. */
		private String fileName() {
			return this.origin.file().substring(this.origin.file().lastIndexOf('/') + 1);
		}

	}

}
