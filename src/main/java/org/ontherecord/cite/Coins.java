package org.ontherecord.cite;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.web.PageLinks;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * An article as programs that keep references find it in a list (ContextObjects in Spans,
 * by Z39.88-2004).
 */
@Component
class Coins {

	private final PageLinks links;

	Coins(PageLinks links) {
		this.links = links;
	}

	public String of(Article article) {
		StringJoiner coins = new StringJoiner("&");
		add("ctx_ver", "Z39.88-2004", coins);
		add("rft_val_fmt", "info:ofi/fmt:kev:mtx:journal", coins);
		add("rft.genre", "article", coins);
		add("rft.atitle", article.headline(), coins);
		add("rft.jtitle", article.origin().publisher(), coins);
		add("rft.date", article.heading().published(), coins);
		add("rft_id", this.links.absolute(article.address()), coins);
		return coins.toString();
	}

	private static void add(String key, @Nullable Object value, StringJoiner coins) {
		if (value != null) {
			coins.add(key + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
		}
	}

}
