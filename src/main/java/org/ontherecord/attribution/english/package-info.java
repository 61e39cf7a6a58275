/**
 * Attribution for English: goes through an article and gives each quotation and each
 * reported clause to whoever the text names.
 */
@NullMarked
package org.ontherecord.attribution.english;

import org.jspecify.annotations.NullMarked;
