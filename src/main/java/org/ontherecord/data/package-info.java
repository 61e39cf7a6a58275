/**
 * What readers and programs take along: articles, sources and the whole corpus as data.
 */
@NullMarked
package org.ontherecord.data;

import org.jspecify.annotations.NullMarked;
