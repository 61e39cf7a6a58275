package org.ontherecord.web.api;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.ontherecord.web.Site;
import org.springframework.web.servlet.View;

/**
 * What is new, as Atom (RFC 4287) has it.
 *
 * @param self where the feed is read, absolute
 * @param page the page that shows the same, absolute
 */
public record Feed(String title, String self, String page, List<Entry> entries) implements View {

	public static final String TYPE = "application/atom+xml";

	/** How many entries a feed has at most. */
	public static final int MOST = 30;

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/**
	 * What is new about one thing.
	 *
	 * @param address the lasting link to it, which is its name too, absolute
	 * @param updated when it came in, or last changed
	 * @param published when its publisher says it was published
	 */
	public record Entry(String title, String address, Instant updated, @Nullable LocalDate published, String text,
			String language) {

	}

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setContentType(TYPE + ";charset=UTF-8");
		Xml xml = new Xml(response.getOutputStream(), "feed", NAMESPACE);
		xml.element("id", this.self).element("title", this.title).element("updated", updated().toString());
		xml.start("author").element("name", Site.NAME).end();
		xml.start("link", "rel", "alternate", "type", "text/html", "href", this.page).end();
		xml.start("link", "rel", "self", "type", TYPE, "href", this.self).end();
		this.entries.forEach((entry) -> write(entry, xml));
		xml.close();
	}

	/** A feed without entries is as old as time. */
	private Instant updated() {
		return this.entries.stream().map(Entry::updated).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
	}

	private static void write(Entry entry, Xml xml) {
		xml.start("entry").element("id", entry.address()).element("title", entry.title());
		xml.element("updated", entry.updated().toString());
		if (entry.published() != null) {
			xml.element("published", entry.published().atStartOfDay(ZoneOffset.UTC).toInstant().toString());
		}
		xml.start("link", "rel", "alternate", "type", "text/html", "href", entry.address()).end();
		xml.element("summary", entry.text(), "xml:lang", entry.language()).end();
	}

}
