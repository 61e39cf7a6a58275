package org.ontherecord.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.PageNumber;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.springframework.data.domain.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Quotations by speaker and words, as a page and as data.
 */
@Controller
class QuoteController {

	private static final MediaType JSON_LINES = MediaType.parseMediaType("application/x-ndjson;charset=UTF-8");

	private final QuoteFinder finder;

	private final QuoteMap map;

	private final JsonLines jsonLines;

	QuoteController(QuoteFinder finder, QuoteMap map, JsonLines jsonLines) {
		this.finder = finder;
		this.map = map;
		this.jsonLines = jsonLines;
	}

	@ModelAttribute("query")
	QuoteQuery query(@RequestParam(defaultValue = "") String speaker, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String article, @RequestParam(required = false) Quote.@Nullable Type type,
			@RequestParam(required = false) Evidence.@Nullable Confidence confidence) {
		return new QuoteQuery(speaker, q, article, type, confidence);
	}

	@GetMapping("/quotes")
	@Transactional(readOnly = true)
	String quotes(@ModelAttribute("query") QuoteQuery query, @RequestParam(defaultValue = "1") PageNumber page,
			Model model) {
		List<Source> speakers = this.finder.speakers(query);
		model.addAttribute("speakers", speakers);
		List<QuoteMap.Group> map = page.isFirst() ? this.map.of(query, speakers) : List.of();
		long total = page.isFirst() ? map.stream().mapToLong(QuoteMap.Group::quotes).sum()
				: this.finder.count(query, speakers);
		Page<Quote> found = this.finder.found(query, speakers, page, total);
		model.addAttribute("page", found);
		model.addAttribute("groups", ArticleQuotes.of(found.getContent()));
		model.addAttribute("bars", Bars.of(map));
		return "quotes";
	}

	@GetMapping("/quotes.jsonl")
	ResponseEntity<StreamingResponseBody> jsonl(@ModelAttribute("query") QuoteQuery query) {
		List<Source> speakers = this.finder.speakers(query);
		return ResponseEntity.ok()
			.contentType(JSON_LINES)
			.body((out) -> this.jsonLines.write(out, (after) -> this.finder.chunk(query, speakers, after)));
	}

}
