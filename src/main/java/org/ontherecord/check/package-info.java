/**
 * Whether somebody's quotation is what the corpus has, word by word.
 */
@NullMarked
package org.ontherecord.check;

import org.jspecify.annotations.NullMarked;
