package org.ontherecord.search;

import java.util.List;

/**
 * How often the values of a field are met with among the hits, the most frequent ones.
 */
record Facet(FacetField field, List<Choice> choices) {

	/**
	 * A value that hits can be narrowed to.
	 *
	 * @param label the value as it is shown
	 * @param count how many of the hits have it
	 */
	record Choice(String value, String label, long count) {
	}

}
