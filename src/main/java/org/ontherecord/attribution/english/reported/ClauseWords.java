package org.ontherecord.attribution.english.reported;

import java.util.Locale;

import org.ontherecord.attribution.english.syntax.Clauses;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Questions about some tokens of a sentence.
 */
final class ClauseWords {

	private static final int DATELINE = 10;

	private ClauseWords() {
	}

	/** Whether nothing but "that" stands beside the quotations. */
	static boolean isQuotedOnly(Sentence sentence, int from, int to) {
		boolean quoted = false;
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			quoted |= token.isQuotation();
			if (token.isWord() && !token.is("that")) {
				return false;
			}
		}
		return quoted || to != from + 1;
	}

	/** "Has", "says", "asked", not "ask", which may go on with "to". */
	static boolean isInflected(Sentence sentence, int index) {
		Token token = sentence.token(index);
		Tag tag = sentence.tag(index);
		return token.is(WordClass.FINITE) || token.is(WordClass.CERTAIN_CUE) || tag == Tag.AUX
				|| (tag == Tag.VERB && (token.lower().endsWith("ed") || token.lower().endsWith("s")));
	}

	/** Whether a finite verb can be among the tokens. */
	static boolean hasVerb(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.tag(i).isVerb() || sentence.token(i).isQuotation() || BareClause.isFinite(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** The index past the clause that such a token ends. */
	static int beforeComma(Sentence sentence, int index) {
		return sentence.token(index).isQuotation() ? index + 1 : index;
	}

	/** “…,” she said after the vote: what follows the verb is no speech. */
	static boolean followsQuotation(NounPhrase source) {
		Sentence sentence = source.sentence();
		Token before = sentence.token(source.from() - 1);
		return before.isQuotation() || (before.is(",") && sentence.token(source.from() - 2).isQuotation());
	}

	/**
	 * Whether the words are a mere "when" or "after" clause, with no main one behind it.
	 */
	static boolean isSubordinate(Sentence sentence, int from, int to) {
		boolean opens = sentence.token(from).is(WordClass.SUBORDINATOR);
		boolean subordinate = opens;
		int verbs = 0;
		for (int i = from; i < to; i++) {
			if (sentence.token(i).is(",") || sentence.token(i + 1).isQuotation()) {
				return false;
			}
			subordinate |= verbs == 0 && sentence.token(i).is(WordClass.SUBORDINATOR);
			verbs += BareClause.isFinite(sentence, i) ? 1 : 0;
		}
		return opens || (subordinate && verbs < 2);
	}

	/** Where the sentence begins, but for a dateline or dash, and "But" or "And". */
	static int beginning(Sentence sentence) {
		int from = (sentence.number() == 0) ? afterDateline(sentence) : 0;
		if (Clauses.isDash(sentence, from)) {
			from++;
		}
		Token first = sentence.token(from);
		return first.is("but") || first.is("and") ? from + 1 : from;
	}

	/** "TOKYO —", "WASHINGTON (AP) —", "(AP) —", "DHAKA:". */
	private static int afterDateline(Sentence sentence) {
		String first = sentence.token(0).text();
		if (!first.equals("(") && (first.length() < 2 || !first.equals(first.toUpperCase(Locale.ROOT)))) {
			return 0;
		}
		for (int i = 1; i < Math.min(sentence.size() - 1, DATELINE); i++) {
			Token token = sentence.token(i);
			if (Clauses.isDash(sentence, i) || (token.is(":") && isInCapitals(sentence.token(i - 1)))) {
				return i + 1;
			}
		}
		return 0;
	}

	private static boolean isInCapitals(Token token) {
		return token.text().equals(token.text().toUpperCase(Locale.ROOT));
	}

}
