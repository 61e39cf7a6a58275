/**
 * The application: what starts it and what holds for every page.
 */
@NullMarked
package org.ontherecord;

import org.jspecify.annotations.NullMarked;
