package org.ontherecord.source;

import java.util.List;

import org.ontherecord.article.Quote;
import org.ontherecord.web.PageNumber;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Two sources side by side.
 */
@Controller
@Transactional(readOnly = true)
class CompareController {

	private final Speakers speakers;

	private final QuoteFinder finder;

	CompareController(Speakers speakers, QuoteFinder finder) {
		this.speakers = speakers;
		this.finder = finder;
	}

	/** Each may be given by address or by name; who is meant has to be clear. */
	@GetMapping("/sources/compare")
	String compare(@RequestParam(defaultValue = "") String a, @RequestParam(defaultValue = "") String b,
			@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("q", q.strip());
		model.addAttribute("names", this.speakers.mostQuoted());
		model.addAttribute("a", side(a.strip(), q));
		model.addAttribute("b", side(b.strip(), q));
		return "compare";
	}

	private Comparison side(String asked, String q) {
		QuoteQuery query = new QuoteQuery(asked, q, "", null, null, null);
		Meaning meaning = this.speakers.meantBy(asked);
		if (!meaning.isClear()) {
			return new Comparison(asked, meaning, 0, List.of(), this.speakers.like(asked));
		}
		long total = this.finder.count(query, meaning);
		Page<Quote> found = this.finder.found(query, meaning, PageNumber.FIRST, total);
		return new Comparison(asked, meaning, total, ArticleQuotes.of(found.getContent()), List.of());
	}

}
