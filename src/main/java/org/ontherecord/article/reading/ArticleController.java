package org.ontherecord.article.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.FormerTexts;
import org.ontherecord.article.Permalink;
import org.ontherecord.article.Quotes;
import org.ontherecord.web.AlsoAsks;
import org.ontherecord.web.MissingException;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One article, and the links to its paragraphs that were copied.
 */
@Controller
@Transactional(readOnly = true)
class ArticleController {

	private final Articles articles;

	private final Quotes quotes;

	private final FormerTexts formerTexts;

	private final Highlighter highlighter;

	private final Neighbours neighbours;

	ArticleController(Articles articles, Quotes quotes, FormerTexts formerTexts, Highlighter highlighter,
			Neighbours neighbours) {
		this.articles = articles;
		this.quotes = quotes;
		this.formerTexts = formerTexts;
		this.highlighter = highlighter;
		this.neighbours = neighbours;
	}

	/**
	 * An article, or on to a paragraph's lasting link, which its page names by {@code p}
	 * without saying its own address again.
	 */
	@GetMapping("/articles/{slug}")
	@AlsoAsks({ "source", "section", "year", "type", "sort", "page" })
	String article(@PathVariable String slug, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) @Nullable Permalink p, Model model) {
		if (p != null) {
			return "redirect:/articles/" + found(this.articles.findBySlug(slug), slug).slug() + "/p" + p;
		}
		ReadingPage reading = read(slug, q);
		model.addAttribute("reading", reading);
		model.addAttribute("beside", this.neighbours.of(reading.article()));
		model.addAttribute("card", Card.of(reading.article()));
		return "article";
	}

	/** A copied link opens the article at the paragraph, wherever that is by now. */
	@GetMapping("/articles/{slug}/p{number:[0-9]{1,9}}-{fingerprint:[0-9a-fA-F]{6}}")
	String permalink(@PathVariable String slug, @PathVariable int number, @PathVariable String fingerprint,
			Model model) {
		ReadingPage reading = read(slug, "");
		Permalink link = new Permalink(number, fingerprint.toLowerCase(Locale.ROOT));
		Landing landing = Landing.of(link, reading.article(),
				this.formerTexts.having(slug, link.fingerprint(), Limit.of(1)));
		ReadingPage.Line line = reading.lines().get(landing.paragraph().number());
		model.addAttribute("reading", reading);
		model.addAttribute("landing", landing);
		model.addAttribute("beside", this.neighbours.of(reading.article()));
		model.addAttribute("card", Card.of(line, landing.paragraph().address()));
		return "article";
	}

	@ExceptionHandler
	ModelAndView gone(GoneException ex) {
		return new ModelAndView("gone", Map.of("gone", ex), HttpStatus.GONE);
	}

	private ReadingPage read(String slug, String asked) {
		Article article = found(this.articles.read(slug), slug);
		return ReadingPage.of(article, this.quotes.in(article), this.highlighter.of(asked));
	}

	private static Article found(Optional<Article> article, String slug) {
		return article.orElseThrow(() -> new MissingException("article", slug));
	}

}
