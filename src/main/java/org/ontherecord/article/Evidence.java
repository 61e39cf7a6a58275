package org.ontherecord.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * Why a quotation has the source it has, or has none.
 *
 * @param mention the words that name the source; null where there is none
 * @param naming the words that name it in full, where the mention does not; else null
 * @param cue the words that tie source and quotation ("said"); null where there are none
 * @param rule the rule that joined them, as listed in docs/ATTRIBUTION.md
 */
@Embeddable
public record Evidence(@EmbeddedColumnNaming("mention_%s") @Nullable Passage mention,
		@EmbeddedColumnNaming("naming_%s") @Nullable Passage naming,
		@EmbeddedColumnNaming("cue_%s") @Nullable Passage cue, String rule,
		@Enumerated(EnumType.STRING) Confidence confidence) {

	/** The words it consists of. */
	Stream<Passage> passages() {
		return Stream
			.of(Optional.ofNullable(this.mention), Optional.ofNullable(this.naming), Optional.ofNullable(this.cue))
			.flatMap(Optional::stream);
	}

	/** How far to trust the name. */
	public enum Confidence {

		HIGH, MEDIUM, LOW;

		/** The name in records and styles. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
