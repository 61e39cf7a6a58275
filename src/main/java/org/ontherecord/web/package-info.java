/**
 * What holds for every page: languages, addresses, headers, static files, and what is
 * said where a page can't be shown.
 */
@NullMarked
package org.ontherecord.web;

import org.jspecify.annotations.NullMarked;
