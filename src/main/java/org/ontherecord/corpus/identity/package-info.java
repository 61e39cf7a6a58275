/**
 * Whom names mean over all articles: which surname is whose, who speak together, and what
 * the corpus's own {@code sources.csv} says of it.
 */
@NullMarked
package org.ontherecord.corpus.identity;

import org.jspecify.annotations.NullMarked;
