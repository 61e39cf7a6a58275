/**
 * Who is meant: the people an article names, and whom a name, a description or a pronoun
 * stands for.
 */
@NullMarked
package org.ontherecord.attribution.english.people;

import org.jspecify.annotations.NullMarked;
