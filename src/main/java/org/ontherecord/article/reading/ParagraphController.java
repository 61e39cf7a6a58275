package org.ontherecord.article.reading;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Paragraphs;
import org.ontherecord.article.Quotes;
import org.ontherecord.web.MissingException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One paragraph of an article for sharing, made of no more of the article than it shows.
 */
@Controller
@Transactional(readOnly = true)
class ParagraphController {

	private final Articles articles;

	private final Paragraphs paragraphs;

	private final Quotes quotes;

	ParagraphController(Articles articles, Paragraphs paragraphs, Quotes quotes) {
		this.articles = articles;
		this.paragraphs = paragraphs;
		this.quotes = quotes;
	}

	@GetMapping("/articles/{slug}/p{n:[0-9]{1,9}}")
	String paragraph(@PathVariable String slug, @PathVariable("n") int number, Model model) {
		Article article = this.articles.findBySlug(slug).orElseThrow(() -> new MissingException("article", slug));
		int last = this.paragraphs.last(article);
		if (number < 1 || number > last) {
			throw new MissingException("paragraph", article.headline(), number, last);
		}
		Paragraph paragraph = this.paragraphs.in(article, number);
		ReadingPage.Line line = ReadingPage.Line.of(paragraph,
				this.quotes.in(paragraph).stream().flatMap(Mark::of).toList());
		model.addAttribute("article", article);
		model.addAttribute("line", line);
		model.addAttribute("last", last);
		model.addAttribute("card", Card.of(line, article.address() + "/p" + number));
		return "paragraph";
	}

}
