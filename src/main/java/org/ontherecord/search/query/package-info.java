/**
 * The language a reader searches in: what is typed, as terms, and where a text meets
 * them.
 */
@NullMarked
package org.ontherecord.search.query;

import org.jspecify.annotations.NullMarked;
