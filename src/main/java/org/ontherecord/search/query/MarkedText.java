package org.ontherecord.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A piece of a text that is marked as a hit, or is not.
 */
public record MarkedText(String text, boolean marked) {

	/** Cuts a text where marks begin and end; marks may overlap and repeat. */
	static List<MarkedText> of(String text, List<Span> marks) {
		BitSet marked = new BitSet(text.length());
		marks.forEach((mark) -> marked.set(mark.start(), mark.end()));
		List<MarkedText> fragments = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			boolean hit = marked.get(at);
			int change = hit ? marked.nextClearBit(at) : marked.nextSetBit(at);
			int end = (change < 0) ? text.length() : Math.min(change, text.length());
			fragments.add(new MarkedText(text.substring(at, end), hit));
			at = end;
		}
		return fragments;
	}

}
