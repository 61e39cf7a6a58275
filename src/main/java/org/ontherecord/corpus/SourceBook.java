package org.ontherecord.corpus;

import org.ontherecord.article.Fingerprint;
import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.attribution.Speaker;
import org.springframework.stereotype.Component;

/**
 * Finds the kept source that a speaker of an article is, or keeps a new one.
 */
@Component
class SourceBook {

	/** Enough that no two of a million articles share an "official". */
	private static final int ARTICLE_DIGITS = 12;

	private final Sources sources;

	SourceBook(Sources sources) {
		this.sources = sources;
	}

	/**
	 * A named speaker is one source over all articles; an unnamed one is its article's.
	 */
	Source of(Speaker speaker, String articleSlug) {
		Source.Kind kind = Source.Kind.valueOf(speaker.kind().name());
		if (kind == Source.Kind.UNNAMED) {
			String slug = Slug.of(speaker.name()) + "-" + Fingerprint.of(articleSlug, ARTICLE_DIGITS);
			return this.sources.findBySlug(slug)
				.orElseGet(() -> this.sources.save(new Source(slug, speaker.name(), kind)));
		}
		return this.sources.findByNameAndKind(speaker.name(), kind)
			.orElseGet(() -> this.sources.save(new Source(freeSlug(speaker.name()), speaker.name(), kind)));
	}

	private String freeSlug(String name) {
		return Slug.free(name, (slug) -> this.sources.findBySlug(slug).isPresent());
	}

}
