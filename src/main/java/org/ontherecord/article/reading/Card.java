package org.ontherecord.article.reading;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Excerpt;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;

/**
 * What a page tells about itself to those who show a link to it: search engines, and
 * messages that unfold a shared link.
 *
 * @param title who speaks and which words, or the headline
 * @param address of the page itself, a path
 * @param canonical of the page it is a part of, a path
 */
public record Card(String title, String description, String address, String canonical) {

	private static final int LONGEST = 300;

	static Card of(Article article) {
		String address = article.address();
		return new Card(article.headline(), shortened(article.paragraphs().get(1).text()), address, address);
	}

	/**
	 * A paragraph speaks through the first quotation in it that has a source and begins
	 * there.
	 */
	static Card of(ReadingPage.Line line, String address) {
		Article article = line.paragraph().article();
		String title = line.quotes()
			.stream()
			.filter((quote) -> quote.passage().paragraph() == line.paragraph().number())
			.map(Card::saying)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(article.headline());
		return new Card(title, shortened(line.paragraph().text()), address, article.address());
	}

	/** A quotation, under its address. */
	public static Card of(Quote quote) {
		Article article = quote.article();
		String title = Objects.requireNonNullElse(saying(quote), "“" + quote.text() + "”");
		return new Card(shortened(title), shortened(article.headline() + " — " + quote.paragraph().text()),
				"/quotes/" + quote.id(), article.address());
	}

	private static @Nullable String saying(Quote quote) {
		Source source = quote.source();
		return (source != null) ? shortened(source.name() + ": “" + quote.text() + "”") : null;
	}

	private static String shortened(String text) {
		return Excerpt.of(text, LONGEST);
	}

}
