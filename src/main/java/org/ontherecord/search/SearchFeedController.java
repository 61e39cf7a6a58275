package org.ontherecord.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.search.index.Hit;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.api.Feed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The paragraphs that were found and came in last, for programs that look for news.
 */
@Controller
class SearchFeedController {

	private final Finder finder;

	private final Articles articles;

	private final PageLinks links;

	SearchFeedController(Finder finder, Articles articles, PageLinks links) {
		this.finder = finder;
		this.articles = articles;
		this.links = links;
	}

	@GetMapping("/search.atom")
	View feed(@RequestParam Map<String, String> parameters) throws MissingServletRequestParameterException {
		SearchRequest asked = SearchRequest.of(parameters).sorted(Order.ENTRY);
		if (asked.isEmpty()) {
			throw new MissingServletRequestParameterException("q", "string");
		}
		List<Hit> hits = this.finder.find(asked).hits();
		Map<String, Instant> changed = this.articles
			.findBySlugIn(hits.stream().map(Hit::slug).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(Article::slug, Article::changed));
		return new Feed(asked.typed(), this.links.absolute("/search.atom") + asked.sorted(Order.RELEVANCE).address(),
				this.links.absolute("/search") + asked.sorted(Order.RELEVANCE).address(),
				hits.stream()
					.filter((hit) -> changed.containsKey(hit.slug()))
					.map((hit) -> entry(hit, changed.get(hit.slug())))
					.toList());
	}

	private Feed.Entry entry(Hit hit, Instant changed) {
		return new Feed.Entry(hit.headline() + (hit.ofHeadline() ? "" : ", ¶ " + hit.number()),
				this.links.absolute(hit.address()), changed, hit.published(), hit.text(), hit.language());
	}

}
