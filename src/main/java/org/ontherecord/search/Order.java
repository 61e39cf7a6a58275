package org.ontherecord.search;

import java.util.Locale;

import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.ontherecord.search.index.ParagraphIndex;

/**
 * What hits are sorted by; where that does not tell, they stand as they were read.
 */
enum Order {

	RELEVANCE, DATE;

	/** Its name in addresses and messages. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	SortFinalStep sort(SearchSortFactory index) {
		CompositeSortComponentsStep<?, ?> sort = index.composite();
		if (this == DATE) {
			sort.add(index.field(ParagraphIndex.PUBLISHED).desc().missing().last());
		}
		else {
			sort.add(index.score());
		}
		return sort.add(index.field(ParagraphIndex.ID));
	}

}
