package org.ontherecord.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's text. Whatever the publisher does not state is null.
 *
 * @param dateline the place the text opens with ("TOKYO"); it stays in the text too
 */
@Embeddable
public record Heading(String headline, @Nullable String section, @Nullable String dateline,
		@Nullable LocalDate published) {

	/** What is shown of it as it was written. */
	public Stream<String> words() {
		return Stream.of(this.headline, this.section).filter(Objects::nonNull);
	}

	public Heading legible() {
		return new Heading(Legible.of(this.headline), (this.section != null) ? Legible.of(this.section) : null,
				this.dateline, this.published);
	}

}
