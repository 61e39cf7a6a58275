package org.ontherecord.search.query;

import java.util.List;

/**
 * What has to hold of a paragraph: one of the alternatives, of which there is often only
 * one.
 */
public record Clause(List<Alternative> anyOf) {

	public Clause {
		anyOf = List.copyOf(anyOf);
		if (anyOf.isEmpty()) {
			throw new IllegalArgumentException("a clause asks for something");
		}
	}

}
