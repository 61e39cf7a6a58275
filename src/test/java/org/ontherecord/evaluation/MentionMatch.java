package org.ontherecord.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a guess points at the words the annotators marked as the source.
 */
final class MentionMatch {

	private static final Set<String> STOP = Words.of("stop");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

	private MentionMatch() {
	}

	/** They share a word that is no stop word, or the source has none but those. */
	static boolean touches(GoldArticle article, GoldQuotation gold, Guess guess) {
		Set<String> shared = shared(article, gold.source(), guess);
		if (!STOP.containsAll(SourceName.found(WORD, gold.name().toLowerCase(Locale.ROOT)))) {
			shared.removeAll(STOP);
		}
		return !shared.isEmpty();
	}

	/** They share the source's head. */
	static boolean head(GoldArticle article, List<Span> source, String name, Guess guess) {
		List<String> parts = SourceName.found(WORD, new SourceName(name).head());
		return !parts.isEmpty() && shared(article, source, guess).stream()
			.anyMatch((word) -> word.startsWith(parts.get(parts.size() - 1)));
	}

	private static Set<String> shared(GoldArticle article, List<Span> source, Guess guess) {
		if (guess.source() == null) {
			return new HashSet<>();
		}
		BitSet tokens = article.tokens(List.of(guess.source()));
		tokens.and(article.tokens(source));
		return tokens.stream()
			.mapToObj((token) -> article.token(token).toLowerCase(Locale.ROOT))
			.filter((word) -> WORD.matcher(word).lookingAt())
			.collect(Collectors.toCollection(HashSet::new));
	}

}
