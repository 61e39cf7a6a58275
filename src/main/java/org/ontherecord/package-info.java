/**
 * The application: what starts it, and where its database and its index are kept.
 */
@NullMarked
package org.ontherecord;

import org.jspecify.annotations.NullMarked;
