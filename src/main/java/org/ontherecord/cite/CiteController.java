package org.ontherecord.cite;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Paragraphs;
import org.ontherecord.article.Quotes;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * How to cite something, as a page with every format and as a file in one.
 */
@Controller
@Transactional(readOnly = true)
class CiteController {

	private static final String ARTICLE = "/articles/{slug}/cite";

	private static final String PARAGRAPH = "/articles/{slug}/p{number:[0-9]{1,9}}/cite";

	private static final String QUOTE = "/quotes/{id}/cite";

	private final Articles articles;

	private final Paragraphs paragraphs;

	private final Quotes quotes;

	private final PageLinks links;

	CiteController(Articles articles, Paragraphs paragraphs, Quotes quotes, PageLinks links) {
		this.articles = articles;
		this.paragraphs = paragraphs;
		this.quotes = quotes;
		this.links = links;
	}

	@ModelAttribute("work")
	Work work(@PathVariable(required = false) @Nullable String slug,
			@PathVariable(required = false) @Nullable Integer number,
			@PathVariable(required = false) @Nullable String id) {
		if (id != null) {
			return Work.of(this.quotes.read(id).orElseThrow(() -> new MissingException("quote", id)));
		}
		Article article = this.articles.findBySlug(String.valueOf(slug))
			.orElseThrow(() -> new MissingException("article", String.valueOf(slug)));
		return (number != null) ? Work.of(paragraph(article, number)) : Work.of(article);
	}

	private Paragraph paragraph(Article article, int number) {
		int last = this.paragraphs.last(article);
		if (number < 1 || number > last) {
			throw new MissingException("paragraph", article.headline(), number, last);
		}
		return this.paragraphs.in(article, number);
	}

	@GetMapping(path = { ARTICLE, PARAGRAPH, QUOTE }, produces = MediaType.TEXT_HTML_VALUE)
	String cite(@ModelAttribute("work") Work work, Model model) {
		String site = this.links.absolute("");
		model.addAttribute("citations",
				Stream.of(CitationFormat.values()).map((format) -> Citation.of(work, format, site)).toList());
		return "cite";
	}

	@GetMapping(path = { ARTICLE, PARAGRAPH, QUOTE }, params = "format")
	@ResponseBody
	ResponseEntity<String> file(@ModelAttribute("work") Work work, @RequestParam CitationFormat format) {
		ContentDisposition attachment = ContentDisposition.attachment().filename(format.file(work)).build();
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(format.of(work, this.links.absolute("")));
	}

}
