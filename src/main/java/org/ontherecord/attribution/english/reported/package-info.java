/**
 * What is reported without quotation marks: one construct for each way English does it,
 * and where its clause ends.
 */
@NullMarked
package org.ontherecord.attribution.english.reported;

import org.jspecify.annotations.NullMarked;
