package org.ontherecord.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.ontherecord.article.Article;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;

/**
 * Writes a paragraph into the index.
 */
class ParagraphBridge implements TypeBridge<Paragraph> {

	@Override
	public void write(DocumentElement document, Paragraph paragraph, TypeBridgeWriteContext context) {
		Article article = paragraph.article();
		document.addValue(ParagraphIndex.NUMBER, paragraph.number());
		document.addValue(ParagraphIndex.LAST, article.paragraphs().size() - 1);
		document.addValue(ParagraphIndex.SAMPLE, sample(article.slug() + paragraph.number()));
		document.addValue(ParagraphIndex.TEXT, paragraph.text());
		document.addValue(ParagraphIndex.EXACT, paragraph.text());
		document.addValue(ParagraphIndex.SLUG, article.slug());
		document.addValue(ParagraphIndex.LANGUAGE, article.language().tag());
		document.addValue(ParagraphIndex.PUBLISHER, article.origin().publisher());
		document.addValue(ParagraphIndex.URL, article.origin().url());
		heading(document, article.heading());
		places(document, article.quotes(), paragraph.number());
		quotes(document, article.quotes().stream().filter((quote) -> isIn(quote, paragraph.number())).toList());
	}

	private void heading(DocumentElement document, Heading heading) {
		document.addValue(ParagraphIndex.HEADLINE, heading.headline());
		document.addValue(ParagraphIndex.SECTION, heading.section());
		document.addValue(ParagraphIndex.SECTION_WORDS, heading.section());
		LocalDate published = heading.published();
		document.addValue(ParagraphIndex.PUBLISHED, published);
		document.addValue(ParagraphIndex.YEAR, (published != null) ? published.getYear() : null);
	}

	private void quotes(DocumentElement document, List<Quote> quotes) {
		quotes.stream()
			.map((quote) -> quote.type().label())
			.distinct()
			.forEach((type) -> document.addValue(ParagraphIndex.TYPE, type));
		quotes.stream().flatMap(Quote::sources).distinct().forEach((source) -> {
			document.addValue(ParagraphIndex.SOURCE, source.slug());
			document.addValue(ParagraphIndex.SOURCE_NAME, source.name());
			document.addValue(ParagraphIndex.SOURCE_LABEL, source.slug() + " " + source.name());
			document.addValue(ParagraphIndex.SPEAKERS, source.slug() + " " + source.name());
		});
	}

	private void places(DocumentElement document, List<Quote> quotes, int paragraph) {
		quotes.forEach((quote) -> passages(quote).filter((passage) -> passage.paragraph() == paragraph)
			.map((passage) -> "%d %d %s".formatted(passage.start(), passage.end(), quote.type().label()))
			.forEach((place) -> document.addValue(ParagraphIndex.QUOTES, place)));
	}

	/** The upper bits of a product that spreads neighbours far apart. */
	private static int sample(String anchor) {
		return (anchor.hashCode() * 0x9E3779B9) >>> (Integer.SIZE
				- Integer.numberOfTrailingZeros(ParagraphIndex.SAMPLES));
	}

	private static boolean isIn(Quote quote, int paragraph) {
		return passages(quote).anyMatch((passage) -> passage.paragraph() == paragraph);
	}

	private static Stream<Passage> passages(Quote quote) {
		return Stream.concat(Stream.of(quote.passage()), quote.continues().stream());
	}

}
