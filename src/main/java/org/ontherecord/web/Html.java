package org.ontherecord.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.unbescape.html.HtmlEscape;

/**
 * Writes HTML as it goes, in the language of the page it is for. Whatever it is given is
 * text and is escaped.
 */
public final class Html {

	private final StringBuilder written = new StringBuilder();

	private final Deque<String> open = new ArrayDeque<>();

	private final ITemplateContext page;

	private final String root;

	private final DateTimeFormatter days;

	Html(ITemplateContext page) {
		this.page = page;
		this.root = ((IWebContext) page).getExchange().getRequest().getApplicationPath();
		this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(page.getLocale());
	}

	/**
	 * Begins an element.
	 * @param attributes names and values in turn; one whose value is null is left out
	 */
	public Html start(String element, @Nullable String... attributes) {
		this.open.push(element);
		this.written.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			String value = attributes[i + 1];
			if (value != null) {
				this.written.append(' ').append(attributes[i]).append("=\"");
				text(value).written.append('"');
			}
		}
		this.written.append('>');
		return this;
	}

	public Html text(String text) {
		this.written.append(HtmlEscape.escapeHtml4Xml(text));
		return this;
	}

	/** Ends what was begun last. */
	public Html end() {
		this.written.append("</").append(this.open.pop()).append('>');
		return this;
	}

	/** An element with nothing but a text in it. */
	public Html element(String element, String text, @Nullable String... attributes) {
		return start(element, attributes).text(text).end();
	}

	/** What a message says in the language of the page. */
	public String message(String name, Object... values) {
		return this.page.getMessage(Html.class, name, values, true);
	}

	/** The tag of the page's language. */
	public String language() {
		return message("site.lang");
	}

	/** A day in the form of the page's language. */
	public String day(LocalDate day) {
		return this.days.format(day);
	}

	/** The address of a path of this site. */
	public String address(String path) {
		return this.root + path;
	}

	@Override
	public String toString() {
		return this.written.toString();
	}

}
