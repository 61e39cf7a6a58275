package org.ontherecord.source;

import java.util.List;
import java.util.Optional;

import org.ontherecord.article.PageNumber;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
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

	private final Sources sources;

	private final QuoteFinder finder;

	CompareController(Sources sources, QuoteFinder finder) {
		this.sources = sources;
		this.finder = finder;
	}

	/** Each may be given by slug or by name. */
	@GetMapping("/sources/compare")
	String compare(@RequestParam(defaultValue = "") String a, @RequestParam(defaultValue = "") String b,
			@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("q", q.strip());
		model.addAttribute("a", side(a.strip(), q));
		model.addAttribute("b", side(b.strip(), q));
		return "compare";
	}

	private Comparison side(String asked, String q) {
		return source(asked).map((source) -> {
			QuoteQuery query = new QuoteQuery(source.slug(), q, "", null, null);
			long total = this.finder.count(query, List.of(source));
			Page<Quote> found = this.finder.found(query, List.of(source), PageNumber.FIRST, total);
			return new Comparison(asked, source, found.getTotalElements(), ArticleQuotes.of(found.getContent()));
		}).orElseGet(() -> new Comparison(asked, null, 0, List.of()));
	}

	private Optional<Source> source(String asked) {
		if (asked.isEmpty()) {
			return Optional.empty();
		}
		return this.sources.findBySlug(asked)
			.or(() -> this.finder.speakers(new QuoteQuery(asked, "", "", null, null)).stream().findFirst());
	}

}
