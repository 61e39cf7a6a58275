/**
 * Measures the attribution engine against PolNeAR, for whoever has that corpus.
 */
@NullMarked
package org.ontherecord.evaluation;

import org.jspecify.annotations.NullMarked;
