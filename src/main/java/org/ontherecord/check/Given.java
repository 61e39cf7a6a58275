package org.ontherecord.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A quotation as somebody gives it, in pieces: words, and what a careful quoter marks as
 * not said so.
 */
record Given(String text, List<Piece> pieces) {

	/** "[W]e": a capital that the quoter needed. */
	private static final Pattern CAPITAL = Pattern.compile("\\[(\\p{L})](?=\\p{L})");

	private static final Pattern PIECE = Pattern
		.compile("(\\[?(?:…|\\.{3,}|\\.(?: \\.){2,})]?)|\\[([^\\[\\]]{0,80})]|" + PlainWord.PATTERN);

	/** A piece and where it stands. */
	record Piece(Kind kind, String key, int start, int end) {

	}

	/** What a piece of a quotation stands for. */
	enum Kind {

		WORD,
		/** "…": words were left out. */
		GAP,
		/** "[the minister]": stands for a few words or for none. */
		INSERTION

	}

	static Given of(String given) {
		String text = CAPITAL.matcher(given).replaceAll("$1");
		List<Piece> pieces = new ArrayList<>();
		Matcher matcher = PIECE.matcher(text);
		while (matcher.find()) {
			Kind kind = (matcher.group(1) != null) ? Kind.GAP : (matcher.group(2) != null) ? Kind.INSERTION : Kind.WORD;
			pieces.add(new Piece(kind, PlainWord.key(matcher.group()), matcher.start(), matcher.end()));
		}
		return new Given(text, List.copyOf(pieces));
	}

	/** How many words are to be found. */
	int words() {
		return (int) this.pieces.stream().filter((piece) -> piece.kind() == Kind.WORD).count();
	}

	Set<String> keys() {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() == Kind.WORD)
			.map(Piece::key)
			.collect(Collectors.toSet());
	}

	String said() {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() == Kind.WORD)
			.map(Piece::key)
			.reduce("", (one, other) -> one + " " + other)
			.strip();
	}

}
