/**
 * What means harm: a corpus and requests that are made to break something, and what holds
 * against them.
 */
@NullMarked
package org.ontherecord.hostile;

import org.jspecify.annotations.NullMarked;
