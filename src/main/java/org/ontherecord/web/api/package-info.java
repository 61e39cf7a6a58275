/**
 * What programs are answered: lists page by page, and problems as data.
 */
@NullMarked
package org.ontherecord.web.api;

import org.jspecify.annotations.NullMarked;
