/**
 * The text as it stands: quotation marks, tokens, sentences, parts of speech, and what
 * the word tables know of a word.
 */
@NullMarked
package org.ontherecord.attribution.english.text;

import org.jspecify.annotations.NullMarked;
