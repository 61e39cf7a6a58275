package org.ontherecord.search;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search page.
 */
@Controller
class SearchController {

	private final Search search;

	private final Said said;

	SearchController(Search search, Said said) {
		this.search = search;
		this.said = said;
	}

	@GetMapping("/search")
	String search(@RequestParam Map<String, String> parameters, Model model) {
		Asked asked = Asked.of(parameters);
		model.addAttribute("asked", asked);
		if (asked.isEmpty()) {
			return "search-help";
		}
		model.addAttribute("said", this.said.of(asked.query()));
		model.addAttribute("results", this.search.find(asked));
		return "search";
	}

}
