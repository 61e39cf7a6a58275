/**
 * How an article, a paragraph or a quotation is cited in somebody else's text.
 */
@NullMarked
package org.ontherecord.cite;

import org.jspecify.annotations.NullMarked;
