package org.ontherecord.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.web.util.UriUtils;

/**
 * A link's last part that names words of a page, which browsers that know text fragments
 * then mark.
 */
final class TextFragment {

	/** Longer texts are named by so many words of their beginning and of their end. */
	private static final int WORDS = 5;

	private TextFragment() {
	}

	/** What marks a text, from the number sign on. */
	static String of(String text) {
		List<String> words = Arrays.asList(text.strip().split("\\s+"));
		if (words.size() <= 2 * WORDS) {
			return "#:~:text=" + encoded(words);
		}
		return "#:~:text=" + encoded(words.subList(0, WORDS)) + ","
				+ encoded(words.subList(words.size() - WORDS, words.size()));
	}

	/** A hyphen has a meaning of its own in a text fragment. */
	private static String encoded(List<String> words) {
		return UriUtils.encode(String.join(" ", words), StandardCharsets.UTF_8).replace("-", "%2D");
	}

}
