package org.ontherecord.source;

import org.ontherecord.article.Paragraphs;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.reading.Card;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * One quotation under its lasting address, with its evidence marked, and as data.
 */
@Controller
@Transactional(readOnly = true)
class QuotePageController {

	private final Quotes quotes;

	private final Paragraphs paragraphs;

	private final PageLinks links;

	QuotePageController(Quotes quotes, Paragraphs paragraphs, PageLinks links) {
		this.quotes = quotes;
		this.paragraphs = paragraphs;
		this.links = links;
	}

	@GetMapping("/api/v1/quotations/{id}")
	@ResponseBody
	QuoteRecord data(@PathVariable String id) {
		return QuoteRecord.of(read(id), this.links.absolute(""));
	}

	@GetMapping("/quotes/{id}")
	String quote(@PathVariable String id, Model model) {
		Quote quote = read(id);
		model.addAttribute("said",
				QuotePage.of(quote, this.paragraphs.of(quote),
						this.quotes.findByArticleAndPosition(quote.article(), quote.position() - 1).orElse(null),
						this.quotes.findByArticleAndPosition(quote.article(), quote.position() + 1).orElse(null)));
		model.addAttribute("card", Card.of(quote));
		return "quote";
	}

	private Quote read(String id) {
		return this.quotes.read(id).orElseThrow(() -> new MissingException("quote", id));
	}

}
