/**
 * What an operator watches it by, on a port of its own: where none is set, nothing here
 * is set up.
 */
@NullMarked
package org.ontherecord.watch;

import org.jspecify.annotations.NullMarked;
