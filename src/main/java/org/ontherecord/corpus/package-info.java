/**
 * Takes the corpus in at startup: finds the files, reads them, has them attributed and
 * saves them. Nothing else writes.
 */
@NullMarked
package org.ontherecord.corpus;

import org.jspecify.annotations.NullMarked;
