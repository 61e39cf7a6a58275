package org.ontherecord.article;

import java.time.LocalDate;

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
}
