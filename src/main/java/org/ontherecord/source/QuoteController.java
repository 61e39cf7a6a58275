package org.ontherecord.source;

import java.time.Year;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Quote;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.PageNumber;
import org.ontherecord.web.api.DataPage;
import org.ontherecord.web.api.Rows;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Quotations by speaker and words, as a page and as data.
 */
@Controller
class QuoteController {

	private final Speakers speakers;

	private final QuoteFinder finder;

	private final QuoteMap map;

	private final QuoteCounts counts;

	private final PageLinks links;

	QuoteController(Speakers speakers, QuoteFinder finder, QuoteMap map, QuoteCounts counts, PageLinks links) {
		this.speakers = speakers;
		this.finder = finder;
		this.map = map;
		this.counts = counts;
		this.links = links;
	}

	@ModelAttribute("query")
	QuoteQuery query(@RequestParam(defaultValue = "") String speaker, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String article, @RequestParam(required = false) Quote.@Nullable Type type,
			@RequestParam(required = false) Evidence.@Nullable Confidence confidence,
			@RequestParam(required = false) @Nullable Year year) {
		return new QuoteQuery(speaker, q, article, type, confidence, year);
	}

	@GetMapping("/quotes")
	@Transactional(readOnly = true)
	String quotes(@ModelAttribute("query") QuoteQuery query, @RequestParam(defaultValue = "1") PageNumber page,
			Model model) {
		Meaning speakers = this.speakers.meantBy(query.speaker());
		model.addAttribute("names", this.speakers.mostQuoted());
		model.addAttribute("speakers", speakers);
		model.addAttribute("like", speakers.isNobody() ? this.speakers.like(query.speaker()) : List.of());
		List<QuoteMap.Group> map = page.isFirst() ? this.map.of(query, speakers) : List.of();
		long total = page.isFirst() ? map.stream().mapToLong(QuoteMap.Group::quotes).sum()
				: this.finder.count(query, speakers);
		Page<Quote> found = page.in(this.finder.found(query, speakers, page, total));
		model.addAttribute("page", found);
		model.addAttribute("groups", ArticleQuotes.of(found.getContent()));
		model.addAttribute("bars", Bars.of(map));
		model.addAttribute("narrowing", this.counts.narrowing(query, speakers));
		return "quotes";
	}

	@GetMapping("/api/v1/quotations")
	@Transactional(readOnly = true)
	ResponseEntity<DataPage<QuoteRecord>> data(@ModelAttribute("query") QuoteQuery query,
			@RequestParam(defaultValue = "1") PageNumber page) {
		Meaning speakers = this.speakers.meantBy(query.speaker());
		Page<Quote> found = page.in(this.finder.found(query, speakers, page, this.finder.count(query, speakers)));
		String site = this.links.absolute("");
		return DataPage.of(found, (quote) -> QuoteRecord.of(quote, site));
	}

	@GetMapping("/quotes.jsonl")
	View jsonl(@ModelAttribute("query") QuoteQuery query) {
		return file(query, QuoteFile.JSON_LINES);
	}

	@GetMapping("/quotes.csv")
	View csv(@ModelAttribute("query") QuoteQuery query) {
		return file(query, QuoteFile.CSV);
	}

	@GetMapping("/quotes.annotations.jsonld")
	View annotations(@ModelAttribute("query") QuoteQuery query) {
		return file(query, QuoteFile.ANNOTATIONS);
	}

	private View file(QuoteQuery query, QuoteFile format) {
		Meaning speakers = this.speakers.meantBy(query.speaker());
		String site = this.links.absolute("");
		return new Rows(format.type(), this.finder.count(query, speakers),
				(target) -> format.write(target, site, (after) -> this.finder.chunk(query, speakers, after, site)));
	}

}
