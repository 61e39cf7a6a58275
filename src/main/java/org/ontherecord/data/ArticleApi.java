package org.ontherecord.data;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Paragraphs;
import org.ontherecord.article.reading.ArticleQuery;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.PageNumber;
import org.ontherecord.web.api.DataPage;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Articles and their paragraphs, for programs.
 */
@RestController
@RequestMapping("/api/v1/articles")
@Transactional(readOnly = true)
class ArticleApi {

	private static final int ARTICLES = 50;

	private static final int PARAGRAPHS = 100;

	private final Articles articles;

	private final Paragraphs paragraphs;

	private final PageLinks links;

	ArticleApi(Articles articles, Paragraphs paragraphs, PageLinks links) {
		this.articles = articles;
		this.paragraphs = paragraphs;
		this.links = links;
	}

	@GetMapping
	ResponseEntity<DataPage<ArticleData>> articles(@RequestParam(defaultValue = "") String publisher,
			@RequestParam(defaultValue = "") String section, @RequestParam(required = false) @Nullable YearMonth month,
			@RequestParam(defaultValue = "1") PageNumber page) {
		ArticleQuery asked = new ArticleQuery(publisher, section, month);
		String site = this.links.absolute("");
		return DataPage.of(page.in(this.articles.findAll(asked.latestFirst(), page.of(ARTICLES, Sort.unsorted()))),
				(article) -> ArticleData.listed(article, site));
	}

	@GetMapping("/{slug}")
	ArticleData article(@PathVariable String slug) {
		return ArticleData.of(this.articles.read(slug).orElseThrow(() -> new MissingException("article", slug)),
				this.links.absolute(""));
	}

	@GetMapping("/{slug}/paragraphs")
	ResponseEntity<DataPage<ParagraphData>> paragraphs(@PathVariable String slug,
			@RequestParam(defaultValue = "1") PageNumber page) {
		Article article = find(slug);
		PageRequest wanted = page.of(PARAGRAPHS, Sort.unsorted());
		int first = (int) wanted.getOffset() + 1;
		String site = this.links.absolute("");
		return DataPage.of(page.in(new PageImpl<>(this.paragraphs.between(article, first, first + PARAGRAPHS - 1),
				wanted, this.paragraphs.last(article))), (paragraph) -> ParagraphData.of(paragraph, site));
	}

	@GetMapping("/{slug}/paragraphs/{number}")
	ParagraphData paragraph(@PathVariable String slug, @PathVariable int number) {
		Article article = find(slug);
		int last = this.paragraphs.last(article);
		if (number < 1 || number > last) {
			throw new MissingException("paragraph", article.headline(), number, last);
		}
		return ParagraphData.of(this.paragraphs.in(article, number), this.links.absolute(""));
	}

	private Article find(String slug) {
		return this.articles.findBySlug(slug).orElseThrow(() -> new MissingException("article", slug));
	}

}
