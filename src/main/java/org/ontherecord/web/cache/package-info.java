/**
 * The page cache: a page is made once for what is in, its address and a language, and
 * sent as often as it is asked for.
 */
@NullMarked
package org.ontherecord.web.cache;

import org.jspecify.annotations.NullMarked;
