package org.ontherecord.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;

/**
 * Which sources a reader asks for; what is blank is not asked.
 *
 * @param name words that stand in the name, in any case and with or without accents
 */
public record SourceQuery(Source.@Nullable Kind kind, Letter letter, String name) {

	public SourceQuery {
		name = name.strip();
	}

	public boolean isEmpty() {
		return this.letter.isNone() && this.name.isEmpty();
	}

	/** The kinds asked for; all where none is. */
	List<Source.Kind> kinds() {
		return (this.kind != null) ? List.of(this.kind) : List.of(Source.Kind.values());
	}

	/** What the slug of a source with such a name is like. */
	String slug() {
		return this.name.isEmpty() ? "%" : "%" + Slug.of(this.name) + "%";
	}

}
