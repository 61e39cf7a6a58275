/**
 * The application: what starts it, and what is said where its database does not answer.
 */
@NullMarked
package org.ontherecord;

import org.jspecify.annotations.NullMarked;
