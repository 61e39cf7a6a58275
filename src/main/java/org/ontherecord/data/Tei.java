package org.ontherecord.data;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.ontherecord.article.Article;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.web.Site;
import org.ontherecord.web.api.Xml;

/**
 * An article as the Text Encoding Initiative has it: who says what is marked in the text.
 */
final class Tei {

	private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

	private final Article article;

	private final List<Quote> quotes;

	private final Xml xml;

	private Tei(Article article, List<Quote> quotes, OutputStream target) {
		this.article = article;
		this.quotes = quotes;
		this.xml = new Xml(target, "TEI", NAMESPACE, "xml:lang", article.language().tag());
	}

	/**
	 * Writes an article.
	 * @param site the site's own address, without a slash at its end
	 */
	static void write(Article article, List<Quote> quotes, String site, OutputStream target) {
		Tei tei = new Tei(article, quotes, target);
		tei.header(site);
		tei.text();
		tei.xml.close();
	}

	private void header(String site) {
		this.xml.start("teiHeader").start("fileDesc");
		this.xml.start("titleStmt").element("title", this.article.headline()).end();
		this.xml.start("publicationStmt").element("p", Site.NAME).end();
		this.xml.start("sourceDesc").start("bibl").element("title", this.article.headline());
		if (this.article.origin().publisher() != null) {
			this.xml.element("publisher", this.article.origin().publisher());
		}
		if (this.article.heading().published() != null) {
			String day = this.article.heading().published().toString();
			this.xml.element("date", day, "when", day);
		}
		this.xml.element("ptr", "", "target", site + this.article.address()).end().end().end();
		speakers();
		this.xml.end();
	}

	private void speakers() {
		List<Source> all = this.quotes.stream().map(Quote::source).filter(Objects::nonNull).distinct().toList();
		if (!all.isEmpty()) {
			this.xml.start("profileDesc").start("particDesc");
			all.forEach((source) -> this.xml.start("person", "xml:id", id(source), "role", source.kind().label())
				.element("persName", source.name())
				.end());
			this.xml.end().end();
		}
	}

	private static String id(Source source) {
		return "source-" + source.slug();
	}

	private void text() {
		this.xml.start("text").start("body");
		for (Paragraph paragraph : this.article.paragraphs()) {
			boolean headline = paragraph.number() == Paragraph.HEADLINE;
			this.xml.start(headline ? "head" : "p", "xml:id", paragraph.anchor(), "n",
					String.valueOf(paragraph.number()));
			marked(paragraph);
			this.xml.end();
		}
		this.xml.end().end();
	}

	/** Marks that cross are cut where the one inside ends. */
	private void marked(Paragraph paragraph) {
		Deque<Said> open = new ArrayDeque<>();
		int at = 0;
		for (Said said : in(paragraph)) {
			at = closed(open, said.start(), at, paragraph.text());
			this.xml.text(paragraph.text().substring(at, said.start()));
			at = said.start();
			Said inside = open.isEmpty() ? said : said.within(open.peek().end());
			start(inside);
			open.push(inside);
		}
		at = closed(open, paragraph.text().length(), at, paragraph.text());
		this.xml.text(paragraph.text().substring(at));
	}

	private int closed(Deque<Said> open, int to, int from, String text) {
		int at = from;
		while (!open.isEmpty() && open.peek().end() <= to) {
			int end = open.pop().end();
			this.xml.text(text.substring(at, end)).end();
			at = end;
		}
		return at;
	}

	private void start(Said said) {
		List<String> attributes = new ArrayList<>(List.of("corresp", "/quotes/" + said.quote().id(), "direct",
				String.valueOf(said.quote().type() != Quote.Type.INDIRECT)));
		if (said.quote().source() != null) {
			attributes.addAll(List.of("who", "#" + id(said.quote().source())));
		}
		this.xml.start("said", attributes.toArray(String[]::new));
	}

	private List<Said> in(Paragraph paragraph) {
		return this.quotes.stream()
			.flatMap((quote) -> Stream.concat(Stream.of(quote.passage()), quote.continues().stream())
				.filter((passage) -> passage.paragraph() == paragraph.number())
				.map((passage) -> new Said(quote, passage.start(), passage.end())))
			.sorted(Comparator.comparingInt(Said::start).thenComparing(Comparator.comparingInt(Said::end).reversed()))
			.toList();
	}

	/** What of a quotation stands in one paragraph. */
	private record Said(Quote quote, int start, int end) {

		Said within(int last) {
			return (this.end <= last) ? this : new Said(this.quote, this.start, last);
		}

	}

}
