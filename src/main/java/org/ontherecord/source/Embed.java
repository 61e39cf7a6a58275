package org.ontherecord.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.web.Site;
import org.springframework.web.util.HtmlUtils;

/**
 * A quotation as other sites show it: its words, whose they are and where they stand.
 *
 * @param html without script or style, its texts escaped
 * @param width in pixels, at most; the height is whatever the words take
 */
record Embed(String version, String type, String title,
		@JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("author_name") @Nullable String author,
		@JsonProperty("provider_name") String provider, @JsonProperty("provider_url") String providerUrl, String html,
		int width, @Nullable Integer height) {

	private static final int LONGEST = 100;

	private static final int WIDTH = 600;

	static Embed of(Quote quote, String site, int width) {
		Source source = quote.source();
		return new Embed("1.0", "rich", "“" + quote.excerpt(LONGEST) + "”", (source != null) ? source.name() : null,
				Site.NAME, site + "/", html(quote, site), Math.max(1, Math.min(width, WIDTH)), null);
	}

	private static String html(Quote quote, String site) {
		String address = escaped(site + "/quotes/" + quote.id());
		String name = (quote.source() != null) ? escaped(quote.source().name()) + ", " : "";
		return """
				<blockquote cite="%s" lang="%s"><p>“%s”</p><footer>%s<a href="%s">%s</a></footer></blockquote>"""
			.formatted(address, quote.article().language().tag(), escaped(quote.text()), name, address,
					escaped(quote.article().headline()));
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** What an embedded quotation can be had as. */
	enum Format {

		JSON

	}

}
