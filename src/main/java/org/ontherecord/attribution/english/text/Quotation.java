package org.ontherecord.attribution.english.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;

/**
 * Lexicon between outermost quotation marks, in one paragraph or running on over several.
 */
public final class Quotation {

	/** In words: so long names and terms are. */
	private static final int NAME = 3;

	/** In signs of a script that has no space between its words. */
	private static final int NAME_IN_SIGNS = 10;

	/** "We sailed.", but not "I Sail", which is a song. */
	private static final Pattern SHORT_CLAUSE = Pattern
		.compile("(?:(?:I|We|You|He|She|It|They)(?:['’]\\p{Ll}+)?|(?:That|There|Here|What|Who|Let)['’]s|Don['’]t)"
				+ "(?: \\p{Ll}[^ ]*){1,2}[,.!?]");

	private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA);

	private final List<Part> parts = new ArrayList<>();

	/**
	 * The stretch of a quotation in one paragraph.
	 *
	 * @param from offset of the opening mark
	 * @param to offset past the closing mark
	 */
	public record Part(TextSpan content, int from, int to) {

	}

	void add(Part part) {
		this.parts.add(part);
	}

	public List<Part> parts() {
		return this.parts;
	}

	Part first() {
		return this.parts.get(0);
	}

	Part last() {
		return this.parts.get(this.parts.size() - 1);
	}

	public List<TextSpan> content() {
		return this.parts.stream().map(Part::content).toList();
	}

	public String text() {
		return first().content().text();
	}

	/** Whether the words end as a sentence or a clause cut by its cue does. */
	public char finalCharacter() {
		String text = last().content().text();
		return text.charAt(text.length() - 1);
	}

	public boolean beginsSentence() {
		int first = text().codePoints().filter((sign) -> "[(".indexOf(sign) < 0).findFirst().orElse(' ');
		return Character.isDigit(first) || (Character.isLetter(first) && !Character.isLowerCase(first));
	}

	/**
	 * A quotation that begins like a sentence and is longer than a name is given whole,
	 * and a shorter one that is a clause.
	 */
	public Attribution.Type type() {
		boolean whole = beginsSentence() && (words() > NAME || signs() > NAME_IN_SIGNS)
				|| SHORT_CLAUSE.matcher(text()).matches();
		return whole ? Attribution.Type.DIRECT : Attribution.Type.PARTIAL;
	}

	private int words() {
		return text().split("\\s+").length;
	}

	private long signs() {
		return text().codePoints().filter((sign) -> UNSPACED.contains(UnicodeScript.of(sign))).count();
	}

}
