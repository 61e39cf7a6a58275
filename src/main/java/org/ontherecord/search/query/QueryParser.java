package org.ontherecord.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Excerpt;

/**
 * Reads a query: <pre>
 * query       = { [ "AND" ] clause }
 * clause      = alternative { "OR" alternative }
 * alternative = { "-" } term
 * term        = phrase | word
 * phrase      = '"' characters ( '"' [ "~" digits ] | end )
 * word        = field ":" ( phrase | characters ) | characters [ "*" ]
 * field       = "source" | "article" | "section" | "type" | "after" | "before"
 * </pre> Every text is a query: what has no word in it is passed over, and a field whose
 * value makes no sense is read as words.
 */
public final class QueryParser {

	public static final int LONGEST = 1000;

	static final int MOST_TERMS = 40;

	/** A phrase of one word many times is looked for at many places of a text. */
	static final int MOST_WORDS = 100;

	private final Scanner typed;

	private boolean cut;

	private int terms;

	QueryParser(String typed) {
		String read = words(Excerpt.characters(typed, LONGEST));
		this.cut = read.length() < typed.length();
		this.typed = new Scanner(read);
	}

	/** A text up to the last of its words that is looked for. */
	private static String words(String text) {
		AnalyzedText words = new AnalyzedText(text);
		return (words.count() > MOST_WORDS) ? text.substring(0, words.place(0, MOST_WORDS - 1).end()) : text;
	}

	Query parse() {
		List<Clause> clauses = new ArrayList<>();
		while (!this.typed.isAtEnd()) {
			List<Alternative> clause = clause();
			if (!clause.isEmpty()) {
				clauses.add(new Clause(clause));
			}
		}
		return new Query(clauses, this.cut);
	}

	private List<Alternative> clause() {
		List<Alternative> anyOf = new ArrayList<>();
		skipped("AND");
		do {
			skipped("OR");
			alternative().ifPresent(anyOf::add);
		}
		while (skipped("OR"));
		return anyOf;
	}

	private Optional<Alternative> alternative() {
		boolean without = false;
		while (this.typed.takes("-")) {
			without = true;
		}
		Term term = term();
		if (term == null) {
			return Optional.empty();
		}
		this.terms++;
		this.cut |= this.terms > MOST_TERMS;
		return (this.terms > MOST_TERMS) ? Optional.empty() : Optional.of(new Alternative(without, term));
	}

	/** Whether a joining word was there, be it by mistake more than once. */
	private boolean skipped(String joint) {
		boolean skipped = false;
		this.typed.skipSpace();
		while (this.typed.takesWord(joint)) {
			this.typed.skipSpace();
			skipped = true;
		}
		return skipped;
	}

	private @Nullable Term term() {
		return this.typed.takes("\"") ? phrase() : word();
	}

	private @Nullable Term phrase() {
		String words = this.typed.upTo('"').strip();
		if (Analysis.EXACT.words(words).isEmpty()) {
			return null;
		}
		String distance = this.typed.takes("~") ? this.typed.digits() : "";
		return distance.isEmpty() ? new Phrase(words) : new Near(words, number(distance));
	}

	private @Nullable Term word() {
		String word = this.typed.word();
		int colon = word.indexOf(':');
		if (colon > 0) {
			boolean quoted = colon == word.length() - 1 && this.typed.takes("\"");
			String value = quoted ? this.typed.upTo('"').strip() : word.substring(colon + 1);
			return FieldTerm.of(word.substring(0, colon), value).orElseGet(() -> plain(word + (quoted ? value : "")));
		}
		return plain(word);
	}

	private static @Nullable Term plain(String word) {
		int parts = Analysis.EXACT.words(word).size();
		if (parts == 0) {
			return null;
		}
		boolean beginning = parts == 1 && word.endsWith("*");
		return beginning ? new Beginning(word.substring(0, word.length() - 1)) : new Word(word);
	}

	private static int number(String digits) {
		return (digits.length() > 3) ? Near.FARTHEST : Integer.parseInt(digits);
	}

}
