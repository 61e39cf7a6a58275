package org.ontherecord.source;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageNumber;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who is quoted, and one source's quotations over all articles.
 */
@Controller
@Transactional(readOnly = true)
class SourceController {

	private static final int PAGE = 100;

	private final Sources sources;

	private final Speakers speakers;

	private final QuoteFinder finder;

	private final QuoteCounts counts;

	SourceController(Sources sources, Speakers speakers, QuoteFinder finder, QuoteCounts counts) {
		this.sources = sources;
		this.speakers = speakers;
		this.finder = finder;
		this.counts = counts;
	}

	/** All kinds, each with its most quoted; or one kind, page by page. */
	@GetMapping("/sources")
	String sources(@RequestParam(required = false) Source.@Nullable Kind kind,
			@RequestParam(defaultValue = "") Letter letter, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "1") PageNumber page, Model model) {
		SourceQuery query = new SourceQuery(kind, letter, name);
		Map<Source.Kind, Page<Source>> sources = new EnumMap<>(Source.Kind.class);
		for (Source.Kind each : query.kinds()) {
			Page<Source> found = this.sources.mostQuoted(List.of(each), letter.first(), letter.later(), query.slug(),
					page.of(PAGE, Sort.unsorted()));
			sources.put(each, (kind != null) ? page.in(found) : found);
		}
		model.addAttribute("query", query);
		model.addAttribute("letters", Letter.ALL);
		model.addAttribute("used", this.speakers.letters(query));
		model.addAttribute("sources", sources);
		return "sources";
	}

	/** Under its address; a former one leads to the source that it is now. */
	@GetMapping("/sources/{slug}")
	String source(@PathVariable String slug, @ModelAttribute("query") QuoteQuery query,
			@RequestParam(defaultValue = "1") PageNumber page, Model model) {
		Source source = this.sources.findBySlug(slug)
			.orElseThrow(() -> new MissingException(this.speakers.like(slug), "source", slug));
		if (source.now().isPresent()) {
			return "redirect:/sources/" + source.now().get();
		}
		Meaning speaker = this.speakers.meantBy(slug);
		long total = speaker.isNobody() ? 0 : this.finder.count(query, speaker);
		Page<Quote> found = page.in(this.finder.found(query, speaker, page, total));
		List<ArticleQuotes> articles = ArticleQuotes.of(found.getContent());
		model.addAttribute("source", source);
		model.addAttribute("perhaps", this.sources.findBySlugIn(source.perhaps()));
		model.addAttribute("narrowing", this.counts.narrowing(query, speaker));
		model.addAttribute("page", found);
		model.addAttribute("articles", articles);
		model.addAttribute("strips", articles.stream().map(ArticleQuotes::strip).toList());
		return "source";
	}

	@ModelAttribute("query")
	QuoteQuery query(@PathVariable(required = false) @Nullable String slug, @RequestParam(defaultValue = "") String q,
			@RequestParam(required = false) Quote.@Nullable Type type,
			@RequestParam(required = false) Evidence.@Nullable Confidence confidence,
			@RequestParam(required = false) @Nullable Year year) {
		return new QuoteQuery((slug != null) ? slug : "", q, "", type, confidence, year);
	}

}
