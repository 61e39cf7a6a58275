package org.ontherecord.article.reading;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Consecutive words that a text and its former version share, or that only one of them
 * has.
 */
public record Change(Kind kind, String text) {

	private static final String BEFORE_WORDS = "(?<=\\s)(?=\\S)";

	/** Whether words stayed, went or came. */
	public enum Kind {

		SAME, GONE, NEW

	}

	/** All words of both texts, in their order. */
	static List<Change> between(String then, String now) {
		List<String> before = List.of(then.split(BEFORE_WORDS));
		List<String> after = List.of(now.split(BEFORE_WORDS));
		List<Change> changes = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			add(changes, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
			add(changes, Kind.GONE, delta.getSource().getLines());
			add(changes, Kind.NEW, delta.getTarget().getLines());
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		add(changes, Kind.SAME, before.subList(at, before.size()));
		return changes;
	}

	private static void add(List<Change> changes, Kind kind, List<String> words) {
		if (!words.isEmpty()) {
			changes.add(new Change(kind, String.join("", words)));
		}
	}

	public boolean isThen() {
		return this.kind != Kind.NEW;
	}

	public boolean isNow() {
		return this.kind != Kind.GONE;
	}

}
