package org.ontherecord.check;

import java.util.List;

/**
 * What comes of checking a text.
 *
 * @param given how many quotations the text has
 * @param checked those that were checked, from the first
 */
public record Checks(int given, List<Checked> checked) {

	/** Whether the text has more than are checked at once. */
	public boolean isCut() {
		return this.checked.size() < this.given;
	}

}
