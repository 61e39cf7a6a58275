/**
 * The index of sources: who is quoted, where, and with which words.
 */
@NullMarked
package org.ontherecord.source;

import org.jspecify.annotations.NullMarked;
