package org.ontherecord.evaluation;

import java.util.List;

/**
 * Quoted words of an article, and what the annotators make of them.
 *
 * @param source where the source stands, empty unless the quotation is somebody's
 * @param name the words of the source
 */
record GoldQuotation(Span span, Kind kind, List<Span> source, String name) {

	/** Whose the quoted words are, and how many: five or more, or fewer. */
	enum Kind {

		FULL, PARTIAL, NOBODYS_FULL, NOBODYS_PARTIAL, NEUTRAL;

		boolean somebodys() {
			return this == FULL || this == PARTIAL;
		}

		boolean nobodys() {
			return this == NOBODYS_FULL || this == NOBODYS_PARTIAL;
		}

	}

}
