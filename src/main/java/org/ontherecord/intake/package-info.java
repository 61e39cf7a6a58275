/**
 * How the reading of the corpus goes: how far it has come, what was refused and why, and
 * the page that says so.
 */
@NullMarked
package org.ontherecord.intake;

import org.jspecify.annotations.NullMarked;
