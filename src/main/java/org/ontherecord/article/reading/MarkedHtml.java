package org.ontherecord.article.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * Writes a text with what stands out in it as HTML, and an anchor where each begins. Most
 * of a page is this, so it is written in one step.
 */
final class MarkedHtml {

	private final StringBuilder html = new StringBuilder();

	private MarkedHtml() {
	}

	static String of(List<Fragment> text) {
		MarkedHtml html = new MarkedHtml();
		text.forEach(html::write);
		return html.html.toString();
	}

	private void write(Fragment piece) {
		piece.anchors()
			.forEach((anchor) -> this.html.append("<span class=\"anchor\" id=\"").append(anchor).append("\"></span>"));
		if (piece.isPlain()) {
			this.html.append(escaped(piece.text()));
			return;
		}
		String element = piece.isMarked() ? "mark" : "span";
		this.html.append('<').append(element);
		attribute("class", piece.looks());
		attribute("data-for", piece.evidenceFor());
		this.html.append('>').append(escaped(piece.text())).append("</").append(element).append('>');
	}

	private void attribute(String name, @Nullable String value) {
		if (value != null) {
			this.html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
		}
	}

	private static String escaped(String text) {
		return HtmlEscape.escapeHtml4Xml(text);
	}

}
