/**
 * Full-text search over the paragraphs of all articles; the one place that knows the
 * index.
 */
@NullMarked
package org.ontherecord.search;

import org.jspecify.annotations.NullMarked;
