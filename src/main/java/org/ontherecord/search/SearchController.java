package org.ontherecord.search;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ontherecord.intake.StatedVersion;
import org.ontherecord.search.index.Closest;
import org.ontherecord.search.index.Hit;
import org.ontherecord.search.query.Wording;
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

	private final Closest closest;

	private final Examples examples;

	private final Suggestions suggestions;

	private final StatedVersion version;

	SearchController(Finder finder, QueryInWords said, DidYouMean didYouMean, Closest closest, Examples examples,
			Suggestions suggestions, StatedVersion version) {
		this.version = version;
		this.suggestions = suggestions;
		this.closest = closest;
		this.examples = examples;
		this.finder = finder;
		this.said = said;
		this.didYouMean = didYouMean;
	}

	@GetMapping("/search")
	@AlsoAsks({ "q", "source", "section", "year", "type", "sort", "page" })
	String search(@RequestParam Map<String, String> parameters,
			@RequestParam(required = false) @Nullable Receipt receipt, Model model) {
		SearchRequest asked = SearchRequest.of(parameters);
		model.addAttribute("asked", asked);
		if (asked.isEmpty()) {
			model.addAttribute("suggestions", this.suggestions.of(""));
			model.addAttribute("examples", this.examples.all());
			return "search-help";
		}
		model.addAttribute("orders", Order.CHOICES);
		model.addAttribute("said", this.said.of(asked.query()));
		Results results = this.finder.find(asked);
		model.addAttribute("results", results);
		model.addAttribute("found", HitsPart.of(results.hits(), asked));
		model.addAttribute("facets",
				results.facets().met().map((facet) -> new FacetPart(facet, results.facets().exact(), asked)).toList());
		model.addAttribute("then", receipt);
		model.addAttribute("receipt", Receipt.of(results, this.version.contents()));
		model.addAttribute("suggestions", Suggestions.among(results, asked.typed()));
		if (results.total() == 0) {
			model.addAttribute("examples", this.examples.all());
			this.didYouMean.instead(asked).ifPresent((other) -> model.addAttribute("instead", other));
			Wording wording = Wording.of(asked.query());
			model.addAttribute("wording", wording);
			if (wording.words().size() > 1) {
				wording.closest(this.closest.to(wording.telling()), Hit::text)
					.ifPresent((hit) -> model.addAttribute("closest", hit));
			}
		}
		return "search";
	}

}
