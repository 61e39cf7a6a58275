/**
 * The index of paragraphs: what is in it, how it is kept in step with the database, and
 * how a query asks it.
 */
@NullMarked
package org.ontherecord.search.index;

import org.jspecify.annotations.NullMarked;
