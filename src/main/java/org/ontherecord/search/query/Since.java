package org.ontherecord.search.query;

import java.time.LocalDate;

/**
 * In an article published on a day or later; one that states no date is not.
 */
public record Since(LocalDate day) implements Term {

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.since(this);
	}

	@Override
	public String kind() {
		return "after";
	}

	@Override
	public String said() {
		return this.day.toString();
	}

}
