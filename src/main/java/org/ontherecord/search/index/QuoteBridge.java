package org.ontherecord.search.index;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.ontherecord.article.Article;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;

/**
 * Writes a quotation into the index.
 */
class QuoteBridge implements TypeBridge<Quote> {

	@Override
	public void write(DocumentElement document, Quote quote, TypeBridgeWriteContext context) {
		document.addValue(QuoteIndex.WORDS,
				Stream.concat(Stream.of(quote.passage()), quote.continues().stream())
					.map(Passage::text)
					.collect(Collectors.joining("\n")));
		document.addValue(QuoteIndex.TYPE, quote.type().label());
		place(document, quote);
		Source source = quote.source();
		if (source != null) {
			speaker(document, source);
			document.addValue(QuoteIndex.LABEL, source.kind() + " " + source.slug() + " " + source.name());
			document.addValue(QuoteIndex.CONFIDENCE, quote.evidence().confidence().label());
		}
		if (quote.partner() != null) {
			speaker(document, quote.partner());
		}
	}

	private static void place(DocumentElement document, Quote quote) {
		Article article = quote.article();
		document.addValue(QuoteIndex.ARTICLE, article.slug());
		document.addValue(QuoteIndex.ARTICLE_ID, article.id());
		document.addValue(QuoteIndex.POSITION, quote.position());
		document.addValue(QuoteIndex.PARAGRAPH_ID, quote.paragraph().id());
		LocalDate published = article.heading().published();
		document.addValue(QuoteIndex.YEAR, (published != null) ? published.getYear() : null);
	}

	private static void speaker(DocumentElement document, Source source) {
		document.addValue(QuoteIndex.SPEAKER, source.slug());
		document.addValue(QuoteIndex.CALLED, source.name().toLowerCase(Locale.ROOT));
		document.addValue(QuoteIndex.NAME_WORDS, source.slug().replace('-', ' '));
		document.addValue(QuoteIndex.KIND, source.kind().label());
	}

}
