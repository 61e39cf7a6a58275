package org.ontherecord.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Paragraphs;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.Site;
import org.ontherecord.web.api.Feed;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/**
 * The articles that came in or changed last, for programs that look for news.
 */
@Controller
class FeedController {

	private static final PageRequest LAST = PageRequest.of(0, Feed.MOST, Sort.by("id").descending());

	private final Articles articles;

	private final Paragraphs paragraphs;

	private final PageLinks links;

	FeedController(Articles articles, Paragraphs paragraphs, PageLinks links) {
		this.articles = articles;
		this.paragraphs = paragraphs;
		this.links = links;
	}

	@GetMapping("/feed.atom")
	@Transactional(readOnly = true)
	View feed() {
		List<Article> last = this.articles.findAll(Specification.unrestricted(), LAST).getContent();
		Map<Article, Paragraph> opening = this.paragraphs.opening(last)
			.stream()
			.collect(Collectors.toMap(Paragraph::article, (paragraph) -> paragraph));
		return new Feed(Site.NAME, this.links.absolute("/feed.atom"), this.links.absolute("/"),
				last.stream().map((article) -> entry(article, opening.get(article).text())).toList());
	}

	private Feed.Entry entry(Article article, String text) {
		return new Feed.Entry(article.headline(), this.links.absolute(article.address()), article.changed(),
				article.heading().published(), text, article.language().tag());
	}

}
