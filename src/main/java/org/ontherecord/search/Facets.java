package org.ontherecord.search;

import java.util.List;

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

	/** A value as its facet shows it. */
	public String label(FacetField field, String value) {
		return of(field).choices()
			.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Facet.Choice::label)
			.findFirst()
			.orElse(value);
	}

}
