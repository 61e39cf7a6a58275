package org.ontherecord.attribution.english.quoted;

import java.util.Set;

import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.Words;

/**
 * The “Morning Show”: the name of a work or a programme, which nobody said.
 */
final class TitleQuotation {

	private static final Set<String> WORKS = Set.of("book", "books", "show", "shows", "song", "songs", "program",
			"programme", "broadcast", "film", "films", "movie", "movies", "album", "series", "essay", "anthem",
			"special", "podcast", "musical", "play", "novel", "memoir", "hit", "sitcom", "comedy", "drama", "thriller",
			"documentary", "tune", "ballad", "poem", "painting", "newsletter", "blog", "episode", "segment", "single",
			"tv", "t-shirt", "shirt", "shirts", "t-shirts", "hat", "hats", "rule", "test", "theory", "movement",
			"franchise");

	private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "and", "in", "on", "for", "to", "with",
			"at", "by", "from", "or", "vs.", "&", "–", "-", "your", "my", "our", "is", "as");

	private static final Set<String> CARRIERS = Set.of("on", "in", "to", "of", "from");

	private TitleQuotation() {
	}

	static boolean isAt(Place place) {
		return isTitleCase(place.quotation()) && (isCarried(place) || isWork(place.token(1)) || isWorkBefore(place));
	}

	private static boolean isTitleCase(Quotation quotation) {
		String text = quotation.text();
		if (text.endsWith(".") && text.indexOf(' ') < 0) {
			return false;
		}
		for (String word : text.split("\\s+")) {
			int first = word.codePointAt(0);
			if (!Character.isUpperCase(first) && !Character.isDigit(first) && !SMALL.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** on NBC's “…” */
	private static boolean isCarried(Place place) {
		Token before = place.token(-1);
		boolean owned = before.isCapitalized() && before.isPossessive();
		return (owned && hasCarrier(place))
				|| (CARRIERS.contains(before.lower()) && place.quotation().text().indexOf(' ') > 0);
	}

	private static boolean hasCarrier(Place place) {
		for (int i = 2; i <= 6; i++) {
			if (CARRIERS.contains(place.token(-i).lower())) {
				return true;
			}
		}
		String network = place.token(-1).stem();
		return Words.isOrganization(network);
	}

	private static boolean isWorkBefore(Place place) {
		for (int i = 1; i <= 3; i++) {
			if (isWork(place.token(-i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWork(Token token) {
		return !token.isQuotation() && WORKS.contains(token.lower());
	}

}
