package org.ontherecord.corpus.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Source;

/**
 * Whom a name means in an article.
 *
 * @param partner who speaks with them
 */
record Meant(Source source, @Nullable Source partner) {

	static Meant just(Source source) {
		return new Meant(source, null);
	}

	/** Whether it is so already. */
	boolean isIn(Setting setting) {
		return this.source.id() == setting.source()
				&& Objects.equals((this.partner != null) ? this.partner.id() : null, setting.partner());
	}

	Stream<Source> all() {
		return Stream.of(Optional.of(this.source), Optional.ofNullable(this.partner)).flatMap(Optional::stream);
	}

	/** The address of the one who is meant, if it is one and another. */
	@Nullable String now(Source called) {
		return (this.partner != null || this.source == called) ? null : this.source.slug();
	}

	boolean isJust(Source other) {
		return this.source == other && this.partner == null;
	}

}
