package org.ontherecord.search.query;

import java.util.List;
import java.util.function.Function;

import org.ontherecord.article.Stretch;

/**
 * One thing a paragraph can be asked for.
 */
public sealed interface Term permits Word, Phrase, Beginning, Near, InField, OfType, Since, Before {

	/** Does what is to be done with a term of its kind. */
	<T> T match(Cases<T> cases);

	/** Finds what of a text meets it. */
	default Function<AnalyzedText, List<Stretch>> marks() {
		return (text) -> List.of();
	}

	/** The kind of thing, as the messages that say a query back call it. */
	String kind();

	/** The thing itself, as it is said back. */
	String said();

	/** What is to be done with each kind of term. */
	interface Cases<T> {

		T word(Word word);

		T phrase(Phrase phrase);

		T beginning(Beginning beginning);

		T near(Near near);

		T inField(InField words);

		T ofType(OfType type);

		T since(Since day);

		T before(Before day);

	}

}
