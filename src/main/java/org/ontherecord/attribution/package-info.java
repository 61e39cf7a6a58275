/**
 * Who said what: paragraphs in, attributed quotations out, each with its evidence.
 */
@NullMarked
package org.ontherecord.attribution;

import org.jspecify.annotations.NullMarked;
