package org.ontherecord.data;

import java.util.List;
import java.util.stream.IntStream;

import org.ontherecord.article.Articles;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.api.Xml;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * Where search engines learn of the articles. One list has at most 50,000; of more there
 * is a list of lists.
 */
@Controller
@Transactional(readOnly = true)
class SitemapController {

	private static final int MOST = 50_000;

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private final Articles articles;

	private final PageLinks links;

	SitemapController(Articles articles, PageLinks links) {
		this.articles = articles;
		this.links = links;
	}

	@GetMapping("/sitemap.xml")
	View sitemap() {
		int lists = lists();
		return (lists == 1) ? list(1)
				: xml("sitemapindex", "sitemap",
						IntStream.rangeClosed(1, lists)
							.mapToObj((number) -> this.links.absolute("/sitemap-" + number + ".xml"))
							.toList());
	}

	@GetMapping("/sitemap-{number:[1-9][0-9]{0,5}}.xml")
	View sitemap(@PathVariable int number) {
		if (number > lists()) {
			throw new MissingException("page", number, lists());
		}
		return list(number);
	}

	private int lists() {
		return (int) Math.max(1, (this.articles.count() + MOST - 1) / MOST);
	}

	private View list(int number) {
		String site = this.links.absolute("");
		return xml("urlset", "url",
				this.articles.slugs(PageRequest.of(number - 1, MOST, Sort.by("id")))
					.stream()
					.map((slug) -> site + "/articles/" + slug)
					.toList());
	}

	private static View xml(String root, String entry, List<String> addresses) {
		return (model, request, response) -> {
			response.setContentType(MediaType.APPLICATION_XML_VALUE);
			Xml xml = new Xml(response.getOutputStream(), root, NAMESPACE);
			addresses.forEach((address) -> xml.start(entry).element("loc", address).end());
			xml.close();
		};
	}

}
