package org.ontherecord.evaluation;

import java.util.List;

/**
 * One attribution as PolNeAR's annotators marked it; source and content may come in
 * pieces, and either may be empty.
 */
record GoldAttribution(List<Span> source, List<Span> content) {

	boolean complete() {
		return !this.source.isEmpty() && !this.content.isEmpty();
	}

}
