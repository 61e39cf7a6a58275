package org.ontherecord.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.ontherecord.article.Fingerprint;
import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.attribution.Speaker;

/**
 * The sources of one chunk: those that are kept already and those that are new. It asks
 * the database for all of them at once. A named speaker is one source over all articles;
 * an unnamed one is its article's.
 */
class SourceBook {

	/** Enough that no two of a million articles share an "official". */
	private static final int ARTICLE_DIGITS = 12;

	private final Sources sources;

	private final Map<Named, Source> named = new HashMap<>();

	private final Map<String, Source> bySlug = new HashMap<>();

	private record Named(String name, Source.Kind kind) {
	}

	private SourceBook(Sources sources) {
		this.sources = sources;
	}

	/**
	 * The book for some articles.
	 * @param speakers the speakers of each, by the article's slug
	 */
	static SourceBook of(Sources sources, Map<String, Set<Speaker>> speakers) {
		SourceBook book = new SourceBook(sources);
		Set<String> names = new HashSet<>();
		Set<String> slugs = new HashSet<>();
		speakers.forEach((article, all) -> all.forEach((speaker) -> {
			if (speaker.kind() != Speaker.Kind.UNNAMED) {
				names.add(speaker.name());
			}
			slugs.add(slug(speaker, article));
		}));
		sources.findByNameIn(names)
			.stream()
			.filter((source) -> source.kind() != Source.Kind.UNNAMED)
			.forEach(book::note);
		sources.findBySlugIn(slugs).forEach(book::note);
		return book;
	}

	Source of(Speaker speaker, String article) {
		Source.Kind kind = Source.Kind.valueOf(speaker.kind().name());
		String slug = slug(speaker, article);
		if (kind == Source.Kind.UNNAMED) {
			Source known = this.bySlug.get(slug);
			return (known != null) ? known : add(slug, speaker.name(), kind);
		}
		Source known = this.named.get(new Named(speaker.name(), kind));
		return (known != null) ? known : add(Slug.free(speaker.name(), this::isTaken), speaker.name(), kind);
	}

	private static String slug(Speaker speaker, String article) {
		String slug = Slug.of(speaker.name());
		return (speaker.kind() == Speaker.Kind.UNNAMED) ? slug + "-" + Fingerprint.of(article, ARTICLE_DIGITS) : slug;
	}

	private boolean isTaken(String slug) {
		return this.bySlug.containsKey(slug) || (isNumbered(slug) && this.sources.findBySlug(slug).isPresent());
	}

	/** Those without a number have been asked for. */
	private static boolean isNumbered(String slug) {
		return Character.isDigit(slug.charAt(slug.length() - 1));
	}

	private Source add(String slug, String name, Source.Kind kind) {
		Source source = this.sources.save(new Source(slug, name, kind));
		note(source);
		return source;
	}

	private void note(Source source) {
		this.bySlug.put(source.slug(), source);
		if (source.kind() != Source.Kind.UNNAMED) {
			this.named.put(new Named(source.name(), source.kind()), source);
		}
	}

}
