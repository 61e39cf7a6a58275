package org.ontherecord.article;

import java.util.Set;

/**
 * Says that quotations of some articles are under another name now.
 *
 * @param articles their ids
 */
public record Renamed(Set<Long> articles) {

}
