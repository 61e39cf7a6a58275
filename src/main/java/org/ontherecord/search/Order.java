package org.ontherecord.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.jspecify.annotations.Nullable;
import org.ontherecord.search.index.ParagraphIndex;

/**
 * What hits are sorted by; where that does not tell, they stand as they were read.
 */
enum Order {

	RELEVANCE, DATE,

	/** The last that came in first. */
	ENTRY;

	/** Those that a reader chooses from. */
	static final List<Order> CHOICES = List.of(RELEVANCE, DATE);

	static Order of(@Nullable String parameter) {
		return Arrays.stream(values())
			.filter((order) -> order.parameter().equals(parameter))
			.findFirst()
			.orElse(RELEVANCE);
	}

	/** Its name in addresses and messages. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	SortFinalStep sort(SearchSortFactory index) {
		CompositeSortComponentsStep<?, ?> sort = index.composite();
		return switch (this) {
			case RELEVANCE -> sort.add(index.score()).add(index.field(ParagraphIndex.ID));
			case DATE -> sort.add(index.field(ParagraphIndex.PUBLISHED).desc().missing().last())
				.add(index.field(ParagraphIndex.ID));
			case ENTRY -> sort.add(index.field(ParagraphIndex.ID).desc());
		};
	}

}
