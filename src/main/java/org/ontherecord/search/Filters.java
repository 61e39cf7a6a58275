package org.ontherecord.search;

import java.util.Map;
import java.util.TreeMap;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a reader chose from the facets: at most one value of each.
 */
record Filters(Map<FacetField, String> chosen) {

	static final Filters NONE = new Filters(Map.of());

	Filters {
		chosen = Map.copyOf(chosen);
	}

	/** Leaves out what was not sent or can't be a value. */
	static Filters of(Map<String, String> parameters) {
		Map<FacetField, String> chosen = new TreeMap<>();
		for (FacetField field : FacetField.values()) {
			String value = parameters.getOrDefault(field.parameter(), "").strip();
			if (field.canBe(value)) {
				chosen.put(field, value);
			}
		}
		return new Filters(chosen);
	}

	boolean isEmpty() {
		return this.chosen.isEmpty();
	}

	Filters with(FacetField field, String value) {
		Map<FacetField, String> changed = new TreeMap<>(this.chosen);
		changed.put(field, value);
		return new Filters(changed);
	}

	Filters without(FacetField field) {
		Map<FacetField, String> changed = new TreeMap<>(this.chosen);
		changed.remove(field);
		return new Filters(changed);
	}

	SearchPredicate predicate(SearchPredicateFactory index) {
		if (isEmpty()) {
			return index.matchAll().toPredicate();
		}
		return index.and()
			.with((and) -> this.chosen.forEach((field, value) -> and.add(field.predicate(index, value))))
			.toPredicate();
	}

}
