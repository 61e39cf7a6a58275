package org.ontherecord.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Heading;

/**
 * Reads an article from a web page that was saved: what stands above it from the page's
 * metadata, its text from the element that holds the article.
 */
final class HtmlFormat {

	private HtmlFormat() {
	}

	static ParsedArticle parse(byte[] bytes) throws Refused {
		if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
			throw new Refused(1, "empty; it needs a headline and a paragraph");
		}
		Document page = page(bytes);
		Metadata metadata = new Metadata(page);
		String headline = metadata.headline();
		if (headline == null) {
			throw new Refused(1, "no headline; a page needs a <title> or an <h1>");
		}
		List<String> text = PageText.of(page, headline);
		if (text.isEmpty()) {
			throw new Refused(1, "no paragraph; a page's article stands in <p> elements");
		}
		return article(Limits.headline(headline, 1), metadata, text);
	}

	private static ParsedArticle article(String headline, Metadata metadata, List<String> text) throws Refused {
		for (String paragraph : text) {
			Limits.paragraph(paragraph, 1);
		}
		List<String> doubts = new ArrayList<>();
		Heading heading = new Heading(headline, section(metadata.section()), Dateline.of(text.get(0)),
				StatedDate.of(metadata.date(), doubts));
		return new ParsedArticle(heading, text, Limits.imprint(metadata.publisher(), metadata.url(), doubts), doubts);
	}

	private static @Nullable String section(@Nullable String section) throws Refused {
		return (section != null) ? Limits.section(section, 1) : null;
	}

	/** A page that names no other encoding is UTF-8, and has to be. */
	private static Document page(byte[] bytes) throws Refused {
		try {
			Utf8.refuseUtf16(bytes, 1);
			Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
			if (page.charset().equals(StandardCharsets.UTF_8)) {
				Utf8.decode(bytes);
			}
			return page;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
