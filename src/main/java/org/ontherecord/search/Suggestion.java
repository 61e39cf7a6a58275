package org.ontherecord.search;

/**
 * A source that a reader may be typing.
 *
 * @param paragraphs in how many paragraphs it is quoted; of very many one in 32 is
 * counted
 * @param query what was typed, with the last word made a search for this source
 * @param label the name, after what was typed where the name does not have that in it
 */
record Suggestion(String slug, String name, long paragraphs, String query, String label) {
}
