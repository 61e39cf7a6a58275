package org.ontherecord.search;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.PageNumber;
import org.ontherecord.web.api.DataPage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The search, for programs. It answers what the page shows, and turns down what the page
 * would pass over.
 */
@RestController
class SearchApi {

	private final Finder finder;

	private final PageLinks links;

	SearchApi(Finder finder, PageLinks links) {
		this.finder = finder;
		this.links = links;
	}

	@GetMapping("/api/v1/search")
	ResponseEntity<Found> search(@RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String section,
			@RequestParam(required = false) @Nullable Year year,
			@RequestParam(required = false) Quote.@Nullable Type type,
			@RequestParam(defaultValue = "relevance") Order sort, @RequestParam(defaultValue = "1") PageNumber page)
			throws MissingServletRequestParameterException {
		Map<String, String> asked = new LinkedHashMap<>();
		asked.put("q", q);
		asked.put("source", source);
		asked.put("section", section);
		asked.put("year", (year != null) ? year.toString() : "");
		asked.put("type", (type != null) ? type.label() : "");
		asked.put("sort", sort.parameter());
		asked.put("page", String.valueOf(page.number()));
		return find(SearchRequest.of(asked));
	}

	private ResponseEntity<Found> find(SearchRequest asked) throws MissingServletRequestParameterException {
		if (asked.isEmpty()) {
			throw new MissingServletRequestParameterException("q", "string");
		}
		Results results = this.finder.find(asked);
		if (asked.page() > results.lastPage()) {
			throw new MissingException("page", asked.page(), results.lastPage());
		}
		return DataPage.linked(asked.page(), results.lastPage(), Found.of(asked, results, this.links.absolute("")));
	}

}
