package org.ontherecord.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who is quoted, and one source's quotations over all articles.
 */
@Controller
@Transactional(readOnly = true)
class SourceController {

	private static final int PAGE = 100;

	private static final int QUOTES = 50;

	private final Sources sources;

	private final Quotes quotes;

	SourceController(Sources sources, Quotes quotes) {
		this.sources = sources;
		this.quotes = quotes;
	}

	/** All kinds, each with its most quoted; or one kind, page by page. */
	@GetMapping("/sources")
	String sources(@RequestParam(required = false) Source.@Nullable Kind kind,
			@RequestParam(defaultValue = "") Letter letter, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "1") PageNumber page, Model model) {
		SourceQuery query = new SourceQuery(kind, letter, name);
		Map<Source.Kind, Page<Source>> sources = new EnumMap<>(Source.Kind.class);
		for (Source.Kind each : (kind != null) ? List.of(kind) : List.of(Source.Kind.values())) {
			Page<Source> found = this.sources.mostQuoted(each, letter.first(), letter.later(), query.slug(),
					page.of(PAGE, Sort.unsorted()));
			sources.put(each, (kind != null) ? page.in(found) : found);
		}
		model.addAttribute("query", query);
		model.addAttribute("letters", Letter.ALL);
		model.addAttribute("sources", sources);
		return "sources";
	}

	@GetMapping("/sources/{slug}")
	String source(@PathVariable String slug, @RequestParam(defaultValue = "1") PageNumber page, Model model) {
		Source source = this.sources.findBySlug(slug).orElseThrow(() -> new MissingException("source", slug));
		Page<Quote> found = page.in(this.quotes.by(source, page.of(QUOTES, Sort.unsorted())));
		List<ArticleQuotes> articles = ArticleQuotes.of(found.getContent());
		model.addAttribute("source", source);
		model.addAttribute("page", found);
		model.addAttribute("articles", articles);
		model.addAttribute("strips", articles.stream().map(ArticleQuotes::strip).toList());
		return "source";
	}

}
