package org.ontherecord.corpus.identity;

import java.util.List;
import java.util.Optional;

import org.ontherecord.article.Source;

/**
 * The names of two persons who speak together.
 */
record Pair(String one, String other) {

	private static final String AND = " and ";

	/** The two names in one; nothing where it is not the name of two. */
	static Optional<Pair> of(Source source) {
		List<String> names = List.of(source.name().split(AND));
		return (source.kind() == Source.Kind.PERSON && names.size() == 2)
				? Optional.of(new Pair(names.get(0), names.get(1))) : Optional.empty();
	}

	static boolean isOne(Source source) {
		return source.name().contains(AND);
	}

}
