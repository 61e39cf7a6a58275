package org.ontherecord.corpus.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The paragraphs of a page's article, without what stands around and between them.
 */
final class PageText {

	/** Nothing in here is the article's own text. */
	private static final String AROUND = "nav, header, footer, aside, button, figure, script, style, noscript, "
			+ "template, iframe, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], "
			+ "[role=banner], [role=contentinfo]";

	private static final String ARTICLE = "[itemprop=articleBody], article, main, [role=main]";

	private static final String PARAGRAPH = "p, blockquote:not(:has(p)), li:not(:has(p, li)), pre:not(:has(p))";

	/** A text of which more than this share is links is a list of them. */
	private static final double LINKED = 0.6;

	/** A page has few articles, unless it was made to keep a reader busy. */
	private static final int MOST_ARTICLES = 50;

	/** Shorter stretches outside of any paragraph are labels. In UTF-16 units. */
	private static final int BARE = 80;

	private PageText() {
	}

	static List<String> of(Document page, String headline) {
		Element body = page.body().clone();
		body.select(AROUND).remove();
		Element article = Stream.concat(body.select(ARTICLE).stream().limit(MOST_ARTICLES), Stream.of(body))
			.filter((element) -> length(element) > 0)
			.min(Comparator.comparingInt(PageText::rank).thenComparing(PageText::length, Comparator.reverseOrder()))
			.orElse(body);
		List<String> text = paragraphs(article, headline);
		return text.isEmpty() ? bare(article) : text;
	}

	private static List<String> paragraphs(Element article, String headline) {
		List<String> text = new ArrayList<>();
		for (Element paragraph : article.select(PARAGRAPH)) {
			String words = words(paragraph);
			if (!words.isEmpty() && !words.equals(headline) && !isLinks(paragraph)) {
				text.add(words);
			}
		}
		return text;
	}

	/** Text that stands in no paragraph and is parted by line breaks. */
	private static List<String> bare(Element article) {
		return article.select("*")
			.stream()
			.filter((element) -> element.ownText().length() >= BARE)
			.flatMap((element) -> element.wholeOwnText().replace('\u00A0', ' ').lines())
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	/** What says that it is the article's text, before what may hold other things too. */
	private static int rank(Element element) {
		return element.hasAttr("itemprop") ? 0
				: element.normalName().equals("article") ? 1 : element.normalName().equals("body") ? 3 : 2;
	}

	private static int length(Element element) {
		return element.select(PARAGRAPH).stream().mapToInt((paragraph) -> words(paragraph).length()).sum();
	}

	private static String words(Element paragraph) {
		return paragraph.text().replace('\u00A0', ' ').strip();
	}

	private static boolean isLinks(Element paragraph) {
		Elements links = paragraph.select("a");
		int linked = links.stream().mapToInt((link) -> words(link).length()).sum();
		return linked > LINKED * words(paragraph).length();
	}

}
