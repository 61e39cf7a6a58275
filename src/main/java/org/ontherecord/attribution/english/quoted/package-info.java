/**
 * Whose words stand in quotation marks: one rule for each way English ties them to their
 * source.
 */
@NullMarked
package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.NullMarked;
