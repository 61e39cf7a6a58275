package org.ontherecord.source;

import java.util.List;

import org.ontherecord.article.Quote;

/**
 * How a selection of quotations divides, and so can be narrowed.
 *
 * @param articles how many articles they stand in
 */
record Narrowing(long articles, List<Share<Quote.Type>> types, List<Share<Integer>> years) {

	/**
	 * How many quotations have a value; 0 where that was not counted.
	 */
	record Share<T>(T value, long quotes) {
	}

}
