package org.ontherecord.search;

import java.util.Locale;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What hits are counted by, and can be narrowed to.
 */
enum FacetField {

	SOURCE(ParagraphIndex.SOURCE, ParagraphIndex.SOURCE_LABEL), SECTION(ParagraphIndex.SECTION, ParagraphIndex.SECTION),
	YEAR(ParagraphIndex.YEAR, ParagraphIndex.YEAR), TYPE(ParagraphIndex.TYPE, ParagraphIndex.TYPE);

	private final String narrowed;

	private final String counted;

	FacetField(String narrowed, String counted) {
		this.narrowed = narrowed;
		this.counted = counted;
	}

	/** Its name in addresses and messages. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The field of the index whose values are counted. */
	String counted() {
		return this.counted;
	}

	boolean canBe(String value) {
		return (this == YEAR) ? value.matches("\\d{1,4}") : !value.isEmpty();
	}

	SearchPredicate predicate(SearchPredicateFactory index, String value) {
		Object wanted = (this == YEAR) ? Integer.valueOf(value) : value;
		return index.match().field(this.narrowed).matching(wanted).toPredicate();
	}

}
