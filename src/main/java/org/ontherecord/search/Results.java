package org.ontherecord.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many paragraphs were found in all; the least it can be where it is not
 * exact
 */
record Results(long total, boolean exact, List<Hit> hits) {
}
