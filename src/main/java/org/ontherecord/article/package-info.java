/**
 * Articles, their paragraphs and the quotations in them, as they are kept and read.
 */
@NullMarked
package org.ontherecord.article;

import org.jspecify.annotations.NullMarked;
