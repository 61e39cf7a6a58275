package org.ontherecord.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the hits divide.
 *
 * @param each one for each field, in their order
 * @param exact whether every hit was counted; otherwise the counts are estimates
 */
record Facets(List<Facet> each, boolean exact) {

	Facet of(FacetField field) {
		return this.each.get(field.ordinal());
	}

	/** Those that hits have any value of. */
	Stream<Facet> met() {
		return this.each.stream().filter((facet) -> !facet.choices().isEmpty());
	}

	/** A value as its facet shows it. */
	public Facet.Choice shown(FacetField field, String value) {
		return of(field).choices()
			.stream()
			.filter((choice) -> choice.value().equals(value))
			.findFirst()
			.orElse(new Facet.Choice(value, value, 0));
	}

}
