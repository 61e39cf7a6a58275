package org.ontherecord.article;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One article, and one paragraph of it for sharing.
 */
@Controller
@Transactional(readOnly = true)
class ArticleController {

	private final Articles articles;

	private final Quotes quotes;

	ArticleController(Articles articles, Quotes quotes) {
		this.articles = articles;
		this.quotes = quotes;
	}

	@GetMapping("/articles/{slug}")
	String article(@PathVariable String slug, Model model) {
		model.addAttribute("reading", read(slug));
		return "article";
	}

	@GetMapping("/articles/{slug}/p{n:[0-9]{1,9}}")
	String paragraph(@PathVariable String slug, @PathVariable("n") int number, Model model) {
		ReadingPage reading = read(slug);
		if (number < 1 || number > reading.text().size()) {
			throw new MissingException("“%s” has no paragraph %d; its paragraphs are numbered from 1 to %d."
				.formatted(reading.article().headline(), number, reading.text().size()));
		}
		model.addAttribute("reading", reading);
		model.addAttribute("line", reading.lines().get(number));
		return "paragraph";
	}

	private ReadingPage read(String slug) {
		Article article = this.articles.read(slug)
			.orElseThrow(() -> new MissingException("There is no article at the address “%s”.".formatted(slug)));
		return ReadingPage.of(article, this.quotes.in(article));
	}

}
