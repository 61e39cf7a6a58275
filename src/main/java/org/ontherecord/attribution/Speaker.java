package org.ontherecord.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Somebody an article quotes, the same for every mention in that article.
 *
 * @param name the fullest name the article gives, without a leading article; for an
 * unnamed source its noun phrase
 * @param role what the article says they are ("Chief Cabinet Secretary"), if it does
 */
public record Speaker(String name, Kind kind, @Nullable String role) {

	/** Whether it is a person under more than a surname. */
	public boolean isPersonInFull() {
		return this.kind == Kind.PERSON && this.name.contains(" ");
	}

	/** Whether a source is a person, a body or has no name. */
	public enum Kind {

		PERSON, ORGANIZATION, UNNAMED

	}

}
