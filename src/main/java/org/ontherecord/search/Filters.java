package org.ontherecord.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a reader chose from the facets: at most one value of each.
 */
record Filters(Map<FacetField, String> chosen) {

	Filters {
		chosen = Collections.unmodifiableMap(chosen);
	}

	/** Leaves out what was not sent or can't be a value. */
	static Filters of(Map<String, String> parameters) {
		Map<FacetField, String> chosen = new EnumMap<>(FacetField.class);
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
		Map<FacetField, String> changed = copy();
		changed.put(field, value);
		return new Filters(changed);
	}

	Filters without(FacetField field) {
		Map<FacetField, String> changed = copy();
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

	private Map<FacetField, String> copy() {
		Map<FacetField, String> copy = new EnumMap<>(FacetField.class);
		copy.putAll(this.chosen);
		return copy;
	}

}
