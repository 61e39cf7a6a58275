package org.ontherecord.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.ontherecord.article.Article;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.web.Site;
import org.ontherecord.web.api.Xml;

/**
 * The corpus as a REFI-QDA project, which programs for qualitative analysis read: every
 * article a text, every source a code, every quotation coded by its source.
 */
final class Qdpx {

	private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

	private static final String USER = id("user", Site.NAME);

	private static final String BETWEEN_PARAGRAPHS = "\n\n";

	private final Stock stock;

	private final ZipOutputStream zip;

	private Qdpx(Stock stock, OutputStream target) {
		this.stock = stock;
		this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
	}

	static void write(Stock stock, OutputStream target) throws IOException {
		Qdpx project = new Qdpx(stock, target);
		project.zip.putNextEntry(new ZipEntry("project.qde"));
		project.project();
		project.zip.closeEntry();
		stock.eachArticle(project::text);
		project.zip.finish();
	}

	private void project() {
		Xml xml = new Xml(this.zip, "Project", NAMESPACE, "name", Site.NAME, "origin", Site.NAME, "creatingUserGUID",
				USER);
		xml.start("Users").start("User", "guid", USER, "name", Site.NAME).end().end();
		xml.start("CodeBook").start("Codes");
		this.stock.eachSource((source) -> xml
			.start("Code", "guid", id("source", source.slug()), "name", source.name(), "isCodable", "true")
			.end());
		xml.end().end().start("Sources");
		this.stock.eachQuoted((quoted) -> source(quoted, xml));
		xml.end().close();
	}

	private static void source(Stock.Quoted quoted, Xml xml) {
		Article article = quoted.article();
		String guid = id("article", article.slug());
		xml.start("TextSource", "guid", guid, "name", article.headline(), "plainTextPath",
				"internal://" + guid + ".txt", "creatingUser", USER);
		for (Quote quote : quoted.quotes()) {
			if (quote.source() != null) {
				Stream.concat(Stream.of(quote.passage()), quote.continues().stream())
					.forEach((passage) -> selection(article, quote, passage, xml));
			}
		}
		xml.end();
	}

	/** Places are counted in code points from the beginning of the text. */
	private static void selection(Article article, Quote quote, Passage passage, Xml xml) {
		int start = start(article, passage.paragraph())
				+ article.paragraphs().get(passage.paragraph()).text().codePointCount(0, passage.start());
		int end = start + passage.text().codePointCount(0, passage.text().length());
		String part = quote.id() + " " + passage.paragraph();
		xml.start("PlainTextSelection", "guid", id("selection", part), "name", quote.type().label(), "startPosition",
				String.valueOf(start), "endPosition", String.valueOf(end), "creatingUser", USER);
		xml.start("Coding", "guid", id("coding", part), "creatingUser", USER)
			.start("CodeRef", "targetGUID", id("source", quote.source().slug()))
			.end()
			.end()
			.end();
	}

	private static int start(Article article, int paragraph) {
		return article.paragraphs()
			.stream()
			.limit(paragraph)
			.mapToInt((before) -> before.text().codePointCount(0, before.text().length()) + BETWEEN_PARAGRAPHS.length())
			.sum();
	}

	private void text(Article article) {
		try {
			this.zip.putNextEntry(new ZipEntry("sources/" + id("article", article.slug()) + ".txt"));
			this.zip.write(article.paragraphs()
				.stream()
				.map(Paragraph::text)
				.collect(Collectors.joining(BETWEEN_PARAGRAPHS))
				.getBytes(StandardCharsets.UTF_8));
			this.zip.closeEntry();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same for the same thing in every export. */
	private static String id(String kind, String name) {
		return UUID.nameUUIDFromBytes((kind + " " + name).getBytes(StandardCharsets.UTF_8)).toString();
	}

}
