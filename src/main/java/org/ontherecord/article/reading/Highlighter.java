package org.ontherecord.article.reading;

import java.util.List;
import java.util.function.Function;

import org.ontherecord.article.Stretch;

/**
 * Tells what in an article's text is to stand out for a reader who asked for it. The
 * reading page knows no search; a search tells it this way.
 */
public interface Highlighter {

	/**
	 * Finds the stretches of a text that meet what was asked, in order and apart.
	 * @param asked as the reader typed it; may be empty
	 */
	Function<String, List<Stretch>> of(String asked);

}
