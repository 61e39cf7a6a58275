package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One expected attribution, as the example files write it:
 * {@code type | words | name | kind | mention | cue | rule | naming}. What is left out is
 * not looked at, an ellipsis between two spaces stands for any words, and the name of a
 * quotation without a speaker is "nobody".
 */
record Expected(List<String> fields) {

	private static final String GAP = " … ";

	static Expected parse(String line) {
		return new Expected(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
	}

	static Expected of(Attribution found) {
		List<String> fields = new ArrayList<>();
		fields.add(found.type().name().toLowerCase(Locale.ROOT));
		fields.add(String.join(" / ", found.content().stream().map(TextSpan::text).toList()));
		fields.add((found.speaker() != null) ? found.speaker().name() : "nobody");
		fields.add((found.speaker() != null) ? found.speaker().kind().name().toLowerCase(Locale.ROOT) : "");
		fields.add((found.mention() != null) ? found.mention().text() : "");
		fields.add((found.cue() != null) ? found.cue().text() : "");
		fields.add(found.rule());
		fields.add((found.naming() != null) ? found.naming().text() + ", ¶ " + found.naming().paragraph() : "itself");
		return new Expected(fields);
	}

	boolean describes(Attribution attribution) {
		List<String> found = of(attribution).fields;
		for (int i = 0; i < this.fields.size(); i++) {
			if (!this.fields.get(i).isEmpty() && !matches(this.fields.get(i), found.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean matches(String wanted, String found) {
		int gap = wanted.indexOf(GAP);
		return (gap < 0) ? wanted.equals(found) : found.length() > wanted.length() - GAP.length()
				&& found.startsWith(wanted.substring(0, gap)) && found.endsWith(wanted.substring(gap + GAP.length()));
	}

	@Override
	public String toString() {
		return String.join(" | ", this.fields);
	}

}
