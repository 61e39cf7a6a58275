package org.ontherecord.corpus.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.ontherecord.article.Fingerprint;

/**
 * The keys of a file's articles. They stay when a text changes, and when lines are put in
 * above it.
 */
class Keys {

	private final CorpusFile file;

	private final Map<Long, Integer> times = new HashMap<>();

	private final Set<Long> all = new HashSet<>();

	private boolean empty = true;

	Keys(CorpusFile file) {
		this.file = file;
	}

	/** The key of the next article, by what it is known by. */
	String next(String id) {
		this.empty = false;
		String key = fingerprint(this.file.name() + '\n' + id);
		int time = this.times.merge(Format.Content.beginning(key), 1, Integer::sum);
		if (time > 1) {
			key = fingerprint(key + '\n' + time);
		}
		this.all.add(Format.Content.beginning(key));
		return key;
	}

	/** The key of what is no article. */
	String none() {
		this.empty = false;
		return "";
	}

	boolean isEmpty() {
		return this.empty;
	}

	/** The beginnings of those that were given, 64 bits of each. */
	Set<Long> all() {
		return this.all;
	}

	private static String fingerprint(String text) {
		return Fingerprint.of(text, Fingerprint.LENGTH);
	}

}
