package org.ontherecord.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.ontherecord.search.index.ParagraphIndex;

/**
 * What hits are counted by, and can be narrowed to.
 */
enum FacetField {

	SOURCE(ParagraphIndex.SOURCE, ParagraphIndex.SOURCE_LABEL), SECTION(ParagraphIndex.SECTION, ParagraphIndex.SECTION),
	YEAR(ParagraphIndex.YEAR, ParagraphIndex.YEAR), TYPE(ParagraphIndex.TYPE, ParagraphIndex.TYPE);

	private static final int MOST_CHOICES = 10;

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

	AggregationKey<Map<String, Long>> key() {
		return AggregationKey.of(parameter());
	}

	boolean canBe(String value) {
		return (this == YEAR) ? value.matches("\\d{1,4}") : !value.isEmpty();
	}

	SearchPredicate predicate(SearchPredicateFactory index, String value) {
		return index.match().field(this.narrowed).matching(value, ValueModel.STRING).toPredicate();
	}

	AggregationFinalStep<Map<String, Long>> counts(SearchAggregationFactory index) {
		return index.terms().field(this.counted, String.class, ValueModel.STRING).maxTermCount(MOST_CHOICES);
	}

	Facet facet(Map<String, Long> counts) {
		List<Facet.Choice> choices = counts.entrySet()
			.stream()
			.map((count) -> choice(count.getKey(), count.getValue()))
			.toList();
		return new Facet(this, choices);
	}

	/** A value as the index counts it. */
	Facet.Choice choice(String value, long count) {
		int space = (this == SOURCE) ? value.indexOf(' ') : -1;
		return (space < 0) ? new Facet.Choice(value, value, count)
				: new Facet.Choice(value.substring(0, space), value.substring(space + 1), count);
	}

}
