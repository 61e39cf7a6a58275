package org.ontherecord.source;

import org.ontherecord.article.Paragraphs;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.reading.Card;
import org.ontherecord.web.MissingException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One quotation under its lasting address, with its evidence marked.
 */
@Controller
@Transactional(readOnly = true)
class QuotePageController {

	private final Quotes quotes;

	private final Paragraphs paragraphs;

	QuotePageController(Quotes quotes, Paragraphs paragraphs) {
		this.quotes = quotes;
		this.paragraphs = paragraphs;
	}

	@GetMapping("/quotes/{id}")
	String quote(@PathVariable String id, Model model) {
		Quote quote = this.quotes.read(id).orElseThrow(() -> new MissingException("quote", id));
		model.addAttribute("said",
				QuotePage.of(quote, this.paragraphs.in(quote.article(), QuotePage.paragraphs(quote)),
						this.quotes.findByArticleAndPosition(quote.article(), quote.position() - 1).orElse(null),
						this.quotes.findByArticleAndPosition(quote.article(), quote.position() + 1).orElse(null)));
		model.addAttribute("card", Card.of(quote));
		return "quote";
	}

}
