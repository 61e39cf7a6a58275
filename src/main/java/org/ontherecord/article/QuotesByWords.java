package org.ontherecord.article;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds quotations by their words, in reading order. The pages of quotations know no
 * index; a search answers them this way.
 */
public interface QuotesByWords {

	/** The ids of some of those wanted, and how many there are in all. */
	Found find(QuotesWanted wanted, long offset, int limit);

	/** The ids of the next after a place in reading order. */
	List<String> after(QuotesWanted wanted, long article, int position, int limit);

	/** How often each source is met with among them. */
	List<Count> counts(QuotesWanted wanted);

	/** How they divide. */
	Division division(QuotesWanted wanted);

	/**
	 * How some quotations divide.
	 *
	 * @param articles how many they stand in
	 * @param years of the articles that say when they were published
	 */
	record Division(long articles, Map<Quote.Type, Long> types, Map<Integer, Long> years) {
	}

	/** Some of what was found. */
	record Found(List<String> ids, long total) {
	}

	/**
	 * A source's share.
	 *
	 * @param slug empty, as the name, for what is nobody's
	 */
	record Count(String slug, String name, Source.@Nullable Kind kind, long quotes) {
	}

}
