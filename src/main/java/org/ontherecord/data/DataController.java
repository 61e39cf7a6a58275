package org.ontherecord.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.api.Rows;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles, sources and the corpus as files. Each is written by the thread of its
 * request, as it goes.
 */
@Controller
class DataController {

	private final Stock stock;

	private final Articles articles;

	private final Quotes quotes;

	private final PageLinks links;

	private final JsonMapper mapper;

	DataController(Stock stock, Articles articles, Quotes quotes, PageLinks links, JsonMapper mapper) {
		this.stock = stock;
		this.articles = articles;
		this.quotes = quotes;
		this.links = links;
		this.mapper = mapper;
	}

	@GetMapping("/articles/{slug:[^.]+}.tei.xml")
	@Transactional(readOnly = true)
	View tei(@PathVariable String slug) {
		Article article = this.articles.read(slug).orElseThrow(() -> new MissingException("article", slug));
		List<Quote> said = this.quotes.in(article);
		String site = this.links.absolute("");
		return file("application/tei+xml;charset=UTF-8", slug + ".tei.xml",
				(target) -> Tei.write(article, said, site, target));
	}

	@GetMapping("/articles.jsonl")
	View articles() {
		String site = this.links.absolute("");
		return lines(this.stock.articles(),
				(out) -> this.stock.eachArticle((article) -> line(ArticleData.of(article, site), out)));
	}

	@GetMapping("/sources.jsonl")
	View sources() {
		String site = this.links.absolute("");
		return lines(this.stock.sources(),
				(out) -> this.stock.eachSource((source) -> line(SourceData.of(source, site), out)));
	}

	@GetMapping("/corpus.qdpx")
	View qdpx() {
		return file("application/zip", "on-the-record.qdpx", (target) -> Qdpx.write(this.stock, target));
	}

	private static View lines(long total, Consumer<OutputStream> content) {
		return new Rows(Rows.JSON_LINES, total, (target) -> {
			OutputStream out = new BufferedOutputStream(target);
			content.accept(out);
			out.flush();
		});
	}

	private void line(Object data, OutputStream out) {
		try {
			out.write(this.mapper.writeValueAsBytes(data));
			out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static View file(String type, String name, Rows.Content content) {
		return (model, request, response) -> {
			response.setContentType(type);
			response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
			content.write(response.getOutputStream());
		};
	}

}
