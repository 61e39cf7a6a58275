package org.ontherecord.cite;

import java.util.List;

/**
 * A work as one format has it.
 *
 * @param parts each to be copied by itself: entry and pin cite of a style, or the whole
 * of a file
 */
public record Citation(CitationFormat format, List<String> parts) {

	static Citation of(Work work, CitationFormat format, String site) {
		return new Citation(format, List.of(format.of(work, site).strip().split("\n\n")));
	}

}
