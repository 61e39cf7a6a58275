package org.ontherecord.search;

import java.util.Map;

import org.ontherecord.web.AlsoAsks;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search page.
 */
@Controller
class SearchController {

	private final Finder finder;

	private final QueryInWords said;

	private final DidYouMean didYouMean;

	private final Suggestions suggestions;

	SearchController(Finder finder, QueryInWords said, DidYouMean didYouMean, Suggestions suggestions) {
		this.suggestions = suggestions;
		this.finder = finder;
		this.said = said;
		this.didYouMean = didYouMean;
	}

	@GetMapping("/search")
	@AlsoAsks({ "q", "source", "section", "year", "type", "sort", "page" })
	String search(@RequestParam Map<String, String> parameters, Model model) {
		SearchRequest asked = SearchRequest.of(parameters);
		model.addAttribute("asked", asked);
		if (asked.isEmpty()) {
			model.addAttribute("suggestions", this.suggestions.of(""));
			return "search-help";
		}
		model.addAttribute("orders", Order.values());
		model.addAttribute("said", this.said.of(asked.query()));
		Results results = this.finder.find(asked);
		model.addAttribute("results", results);
		model.addAttribute("suggestions", Suggestions.among(results, asked.typed()));
		if (results.total() == 0) {
			this.didYouMean.instead(asked).ifPresent((other) -> model.addAttribute("instead", other));
		}
		return "search";
	}

}
