/**
 * What turns a file into articles: one format for each kind of file, and how long the
 * parts of an article may be.
 */
@NullMarked
package org.ontherecord.corpus.format;

import org.jspecify.annotations.NullMarked;
