package org.ontherecord.search.query;

import java.time.LocalDate;

/**
 * In an article published before a day; one that states no date is not.
 */
public record Before(LocalDate day) implements Term {

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.before(this);
	}

	@Override
	public String kind() {
		return "before";
	}

	@Override
	public String said() {
		return this.day.toString();
	}

}
