package org.ontherecord.search;

import java.util.Iterator;
import java.util.List;

import org.ontherecord.search.index.Hit;
import org.ontherecord.web.Html;
import org.ontherecord.web.Part;

/**
 * The list of what was found: for paragraphs that stand side by side their article, who
 * is quoted, the words and what stands beside them.
 *
 * @param asked what the page was asked, for the articles to be asked the same
 */
record HitsPart(List<Passages> found, String asked) implements Part {

	static HitsPart of(List<Hit> hits, SearchRequest asked) {
		return new HitsPart(Passages.of(hits, asked.query().hits()), asked.address());
	}

	@Override
	public void write(Html html) {
		for (Passages passages : this.found) {
			Hit first = passages.first();
			html.start("li").start("h2", "lang", first.language());
			html.start("a", "class", "land", "href", address(first, html));
			passages.headline().forEach((piece) -> piece(piece, html));
			html.end().end();
			origin(first, html);
			passages.lines().forEach((line) -> line(line, html));
			beside(first, passages.last(), html);
			html.end();
		}
	}

	private String address(Hit hit, Html html) {
		return html.address("/articles/" + hit.slug() + this.asked + '#' + hit.anchor());
	}

	private static void origin(Hit hit, Html html) {
		html.start("p", "class", "from");
		if (hit.publisher() != null) {
			html.element("cite", hit.publisher(), "lang", hit.language()).text(" ");
		}
		if (hit.published() != null) {
			html.element("time", html.day(hit.published()), "datetime", hit.published().toString()).text(" ");
		}
		if (hit.url() != null) {
			html.element("a", html.message("article.original"), "rel", "external", "href", hit.url());
		}
		html.end();
	}

	private void line(Passages.Line line, Html html) {
		Hit hit = line.hit();
		if (!hit.ofHeadline()) {
			html.start("p", "class", "text", "lang", hit.language());
			line.pieces().forEach((piece) -> piece(piece, html));
			html.end();
		}
		String place = hit.ofHeadline() ? html.message("search.headline")
				: html.message("search.paragraph", hit.number());
		html.start("p", "class", "where");
		html.element("a", place, "class", "spot", "href", address(hit, html)).text(" ");
		if (!hit.speakers().isEmpty()) {
			voices(hit.voices().iterator(), html);
		}
		html.end();
	}

	private static void piece(Passages.Piece piece, Html html) {
		if (piece.looks().isEmpty()) {
			html.text(piece.text());
		}
		else {
			html.element("mark", piece.text(), "class", piece.looks());
		}
	}

	private static void voices(Iterator<Hit.Speaking> voices, Html html) {
		html.start("span");
		while (voices.hasNext()) {
			Hit.Speaking voice = voices.next();
			html.element("a", voice.name(), "lang", "en", "href", html.address("/sources/" + voice.slug()));
			html.text(voices.hasNext() ? ", " : "");
		}
		html.end();
	}

	private static void beside(Hit first, Hit last, Html html) {
		html.start("p", "class", "where").start("span", "class", "beside");
		if (first.number() > 1) {
			paragraph(first, first.number() - 1, "search.before", html);
		}
		if (last.number() < last.last()) {
			paragraph(last, last.number() + 1, "search.after", html);
		}
		html.end().end();
	}

	private static void paragraph(Hit hit, int number, String message, Html html) {
		html.element("a", html.message(message, number), "href",
				html.address("/articles/" + hit.slug() + "/p" + number))
			.text(" ");
	}

}
