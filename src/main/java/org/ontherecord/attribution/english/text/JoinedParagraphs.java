package org.ontherecord.attribution.english.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;

/**
 * An article in which lines or links were taken for paragraphs, so that sentences are
 * broken over several: its text with these joined.
 * <p>
 * A paragraph that ends like no sentence goes on in one that begins with a small letter
 * or with the mark that should have followed it; a short one may stand in between.
 */
public final class JoinedParagraphs {

	/** In characters: a name that was a link. */
	private static final int LONGEST = 60;

	/** In paragraphs; what goes on for longer is no sentence. */
	private static final int MOST = 60;

	private static final String UNFINISHED = ",’'–—-“(";

	private static final String MARKS = ",.;:!?)’”";

	private final List<String> paragraphs;

	private final List<Joined> joined = new ArrayList<>();

	/**
	 * Paragraphs made one.
	 *
	 * @param first the number of the first of them
	 * @param starts where each begins
	 */
	private record Joined(int first, List<Integer> starts, String text) {

	}

	public JoinedParagraphs(List<String> paragraphs) {
		this.paragraphs = paragraphs;
		int number = 0;
		while (number < paragraphs.size()) {
			int to = number + 1;
			while (number > 0 && to < Math.min(paragraphs.size(), number + MOST) && isBroken(to)) {
				to++;
			}
			this.joined.add(joined(number, to));
			number = to;
		}
	}

	private Joined joined(int from, int to) {
		if (to == from + 1) {
			return new Joined(from, List.of(0), this.paragraphs.get(from));
		}
		List<Integer> starts = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (String paragraph : this.paragraphs.subList(from, to)) {
			text.append(text.isEmpty() || beginsWithMark(paragraph) ? "" : " ");
			starts.add(text.length());
			text.append(paragraph);
		}
		return new Joined(from, starts, text.toString());
	}

	/** Whether a sentence goes on from the paragraph before into this one. */
	private boolean isBroken(int number) {
		if (!isUnfinished(number - 1)) {
			return false;
		}
		return goesOn(number) || number + 1 < this.paragraphs.size() && this.paragraphs.get(number).length() <= LONGEST
				&& isUnfinished(number) && goesOn(number + 1);
	}

	private boolean isUnfinished(int number) {
		String text = this.paragraphs.get(number);
		char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
		return (Character.isLetterOrDigit(last) || UNFINISHED.indexOf(last) >= 0 || text.endsWith(",”"))
				&& !PageHead.isNumber(text);
	}

	private boolean goesOn(int number) {
		String text = this.paragraphs.get(number);
		return !text.isEmpty() && (Character.isLowerCase(text.codePointAt(0)) || beginsWithMark(text));
	}

	private static boolean beginsWithMark(String text) {
		return !text.isEmpty() && MARKS.indexOf(text.charAt(0)) >= 0
				&& (text.length() == 1 || text.charAt(1) == ' ' || text.startsWith("’s "));
	}

	/** Whether no sentence is broken. */
	public boolean isAsGiven() {
		return this.joined.size() == this.paragraphs.size();
	}

	public List<String> text() {
		return this.joined.stream().map(Joined::text).toList();
	}

	/** In the paragraphs as they were. */
	public Attribution apart(Attribution it) {
		return new Attribution(it.type(), it.content().stream().flatMap((said) -> apart(said).stream()).toList(),
				it.speaker(), last(it.mention()), last(it.naming()), last(it.cue()), it.rule(), it.confidence());
	}

	/** A name that stands after its office is the last of both. */
	private @Nullable TextSpan last(@Nullable TextSpan span) {
		List<TextSpan> parts = span == null ? List.of() : apart(span);
		return parts.isEmpty() ? null : parts.get(parts.size() - 1);
	}

	private List<TextSpan> apart(TextSpan span) {
		Joined here = this.joined.get(span.paragraph());
		List<TextSpan> parts = new ArrayList<>();
		for (int i = 0; i < here.starts().size(); i++) {
			String paragraph = this.paragraphs.get(here.first() + i);
			int start = here.starts().get(i);
			int from = Math.max(0, span.start() - start);
			int to = Math.min(paragraph.length(), span.end() - start);
			if (from < to) {
				parts.add(new TextSpan(here.first() + i, from, to, paragraph.substring(from, to)));
			}
		}
		return parts;
	}

}
