package org.ontherecord.data;

import java.util.List;
import java.util.Optional;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.article.reading.ArticleQuery;
import org.ontherecord.web.PageLinks;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What can be had as data, told to people, and the API's description for programs.
 */
@Controller
class GuideController {

	private static final PageRequest FIRST = PageRequest.of(0, 1);

	private static final List<Source.Kind> NAMED = List.of(Source.Kind.PERSON, Source.Kind.ORGANIZATION);

	private final Articles articles;

	private final Quotes quotes;

	private final Sources sources;

	private final PageLinks links;

	GuideController(Articles articles, Quotes quotes, Sources sources, PageLinks links) {
		this.links = links;
		this.articles = articles;
		this.quotes = quotes;
		this.sources = sources;
	}

	@GetMapping("/data")
	@Transactional(readOnly = true)
	String data(Model model) {
		Optional<Article> article = this.articles.findAll(new ArticleQuery("", "", null).latestFirst(), FIRST)
			.stream()
			.findFirst();
		Optional<Source> source = this.sources.mostQuoted(NAMED, "%", "%", "%", FIRST).stream().findFirst();
		Example example = new Example(article,
				article.flatMap((first) -> this.quotes.findByArticleAndPosition(first, 0)), source,
				this.links.absolute(""));
		model.addAttribute("offers", Offer.all());
		model.addAttribute("example", example);
		return "data";
	}

	@GetMapping("/api/v1/openapi.json")
	ResponseEntity<Resource> description() {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new ClassPathResource("openapi.json"));
	}

}
