package org.ontherecord.article.reading;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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

	private final Articles articles;

	private final Paragraphs paragraphs;

	private final Quotes quotes;

	private final ArticleCounts counts;

	HomeController(Articles articles, Paragraphs paragraphs, Quotes quotes, ArticleCounts counts) {
		this.articles = articles;
		this.paragraphs = paragraphs;
		this.quotes = quotes;
		this.counts = counts;
	}

	@GetMapping("/")
	@Transactional(readOnly = true)
	String home(@RequestParam(defaultValue = "") String publisher, @RequestParam(defaultValue = "") String section,
			@RequestParam(required = false) @Nullable YearMonth month,
			@RequestParam(defaultValue = "1") PageNumber page, Model model) {
		ArticleQuery asked = new ArticleQuery(publisher, section, month);
		Page<Article> found = page.in(this.articles.findAll(asked.latestFirst(), page.of(20, Sort.unsorted())));
		model.addAttribute("query", asked);
		model.addAttribute("publishers", this.counts.publishers(asked));
		model.addAttribute("sections", this.counts.sections(asked));
		model.addAttribute("months", this.counts.months(asked));
		model.addAttribute("page", found);
		model.addAttribute("listings", listings(found.getContent()));
		return "home";
	}

	private List<Listing> listings(List<Article> found) {
		Map<Article, Paragraph> opening = this.paragraphs.opening(found)
			.stream()
			.collect(Collectors.toMap(Paragraph::article, (paragraph) -> paragraph));
		Map<String, List<Voice>> voices = Stream
			.concat(this.quotes.voices(found).stream(), this.quotes.seconds(found).stream())
			.collect(Collectors.groupingBy(Voice::getArticle));
		return found.stream()
			.map((article) -> Listing.of(article, opening.get(article), voices.getOrDefault(article.slug(), List.of())))
			.toList();
	}

}
