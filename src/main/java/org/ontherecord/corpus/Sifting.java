package org.ontherecord.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.ontherecord.article.Article;

/**
 * Tells of a chunk's articles which replace one that is kept and which say what another
 * already says. One whose file is gone went where the same words stand now; of two that
 * are there, the second is passed over, unless links may lead to it.
 */
class Sifting {

	private final Map<String, Article> replaced;

	private final Predicate<String> isThere;

	/** The kept ones by what they say. */
	private final Map<String, Article> kept;

	/** Where what is said was met first. */
	private final Map<String, String> first = new HashMap<>();

	private final List<NewArticle> entries = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	private final Set<String> left = new HashSet<>();

	/**
	 * Sifts a chunk.
	 * @param replaced the kept articles with its keys, by key
	 * @param same the kept articles that say the same as some of it
	 * @param isThere whether a file is in the corpus
	 */
	Sifting(Chunk chunk, Map<String, Article> replaced, List<Article> same, Predicate<String> isThere) {
		this.replaced = new HashMap<>(replaced);
		this.isThere = isThere;
		this.kept = same.stream()
			.filter((article) -> !replaced.containsKey(article.origin().key()))
			.collect(Collectors.toMap(Article::textHash, (article) -> article, (one, other) -> one));
		chunk.entries().forEach(this::sift);
	}

	private void sift(NewArticle entry) {
		Article other = this.kept.get(entry.textHash());
		boolean known = this.replaced.containsKey(entry.origin().key());
		if (other != null && !known && !this.isThere.test(other.origin().corpusFile())) {
			this.kept.remove(entry.textHash());
			this.replaced.put(entry.origin().key(), other);
			this.left.add(other.origin().corpusFile());
		}
		else if (other != null) {
			this.first.put(entry.textHash(), other.origin().corpusFile() + " (" + other.address() + ")");
		}
		String before = this.first.putIfAbsent(entry.textHash(), entry.toString());
		if (before != null) {
			this.remarks.add(entry.repeated(before, known));
		}
		if (before == null || known) {
			this.entries.add(entry);
		}
	}

	/** What is to be saved. */
	List<NewArticle> entries() {
		return this.entries;
	}

	/** The kept article that one takes the place of, by its key. */
	Map<String, Article> replaced() {
		return this.replaced;
	}

	/** What is to be said of those that say the same as others. */
	List<Remark> remarks() {
		return this.remarks;
	}

	/** The files that an article went from. */
	Set<String> left() {
		return this.left;
	}

}
