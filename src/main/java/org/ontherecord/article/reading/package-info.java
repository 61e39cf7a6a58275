/**
 * The reading page: an article's paragraphs with what stands out in them, the notes
 * beside them, and the links that find a paragraph again.
 */
@NullMarked
package org.ontherecord.article.reading;

import org.jspecify.annotations.NullMarked;
