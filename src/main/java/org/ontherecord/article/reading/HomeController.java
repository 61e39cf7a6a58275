package org.ontherecord.article.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Paragraphs;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.Quotes.Voice;
import org.ontherecord.web.PageNumber;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of articles, the newest first; those without a date in the order of their
 * files.
 */
@Controller
class HomeController {

	private static final Sort ORDER = Sort.by(Sort.Order.desc("heading.published").nullsLast(),
			Sort.Order.asc("origin.file"));

	private final Articles articles;

	private final Paragraphs paragraphs;

	private final Quotes quotes;

	HomeController(Articles articles, Paragraphs paragraphs, Quotes quotes) {
		this.articles = articles;
		this.paragraphs = paragraphs;
		this.quotes = quotes;
	}

	@GetMapping("/")
	@Transactional(readOnly = true)
	String home(@RequestParam(defaultValue = "1") PageNumber page, Model model) {
		Page<Article> found = page.in(this.articles.findAll(page.of(20, ORDER)));
		model.addAttribute("page", found);
		model.addAttribute("listings", listings(found.getContent()));
		return "home";
	}

	private List<Listing> listings(List<Article> found) {
		Map<Article, Paragraph> opening = this.paragraphs.opening(found)
			.stream()
			.collect(Collectors.toMap(Paragraph::article, (paragraph) -> paragraph));
		Map<String, List<Voice>> voices = this.quotes.voices(found)
			.stream()
			.collect(Collectors.groupingBy(Voice::getArticle));
		return found.stream()
			.map((article) -> new Listing(article, opening.get(article),
					voices.getOrDefault(article.slug(), List.of())))
			.toList();
	}

}
