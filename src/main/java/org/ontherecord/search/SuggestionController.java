package org.ontherecord.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Suggests sources while a query is typed: as data, and as a list that a page takes in.
 */
@Controller
class SuggestionController {

	private final Suggestions suggestions;

	SuggestionController(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping(path = "/search/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	List<Suggestion> data(@RequestParam(defaultValue = "") String q) {
		return this.suggestions.of(q);
	}

	/** Queries, or names alone where a name is asked for. */
	@GetMapping(path = "/search/suggest", produces = MediaType.TEXT_HTML_VALUE)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String names,
			Model model) {
		model.addAttribute("names", names != null);
		model.addAttribute("suggestions", this.suggestions.of(q));
		return "search-parts :: suggestions";
	}

}
