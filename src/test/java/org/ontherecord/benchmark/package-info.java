/**
 * Measures intake and search over made-up corpora of any size.
 */
@NullMarked
package org.ontherecord.benchmark;

import org.jspecify.annotations.NullMarked;
