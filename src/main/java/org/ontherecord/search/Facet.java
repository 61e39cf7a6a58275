package org.ontherecord.search;

import java.util.List;

import org.ontherecord.article.ArticleLanguage;

/**
 * How often the values of a field are met with among the hits, the most frequent ones.
 */
record Facet(FacetField field, List<Choice> choices) {

	/** The same where only one hit in so many was counted. */
	Facet times(int factor) {
		return new Facet(this.field, this.choices.stream().map((choice) -> choice.times(factor)).toList());
	}

	/**
	 * A value that hits can be narrowed to.
	 *
	 * @param label the value as it is shown
	 * @param count how many of the hits have it, or about how many
	 */
	record Choice(String value, String label, long count) {

		/** The tag of what the label is written in. */
		public String language() {
			return ArticleLanguage.of(this.label).tag();
		}

		Choice times(int factor) {
			return new Choice(this.value, this.label, this.count * factor);
		}

	}

}
