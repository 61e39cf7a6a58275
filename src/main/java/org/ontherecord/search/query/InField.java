package org.ontherecord.search.query;

import java.util.Locale;

/**
 * Words in what belongs to a paragraph rather than in its text.
 */
public record InField(Field field, String said) implements Term {

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.inField(this);
	}

	@Override
	public String kind() {
		return this.field.name().toLowerCase(Locale.ROOT);
	}

	/** What can be looked in. */
	public enum Field {

		SOURCE, ARTICLE, SECTION

	}

}
