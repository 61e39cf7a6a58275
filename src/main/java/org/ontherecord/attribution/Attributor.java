package org.ontherecord.attribution;

import java.util.List;

/** Finds who said what in an article. */
public final class Attributor {

	private Attributor() {
	}

	public static Attributor english() {
		return new Attributor();
	}

	public List<Attribution> attribute(List<String> paragraphs) {
		return List.of();
	}

}
