/**
 * What is asked before the application starts, its settings, its data folder and its
 * memory, and what is said where it can't start.
 */
@NullMarked
package org.ontherecord.start;

import org.jspecify.annotations.NullMarked;
