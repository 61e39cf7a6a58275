package org.ontherecord.search.query;

/**
 * A term that has to be met or, with a minus, must not be.
 */
public record Alternative(boolean without, Term term) {

}
