package org.ontherecord.source;

import java.io.IOException;
import java.io.Writer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets: marked as UTF-8, and nothing in it that a spreadsheet would
 * take for a formula. It takes some ids for numbers ({@code 1234e56}); an address it
 * leaves alone.
 */
final class Csv implements QuoteFile.Records {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final String[] COLUMNS = { "id", "quotation", "kind", "source", "source_kind", "role", "with",
			"confidence", "rule", "headline", "published", "publisher", "section", "paragraph", "start", "end",
			"paragraph_text", "address", "article", "file", "quotation_address" };

	private final CSVPrinter table;

	private final String site;

	Csv(Writer target, String site) throws IOException {
		this.site = site;
		target.write(BYTE_ORDER_MARK);
		this.table = new CSVPrinter(target, CSVFormat.RFC4180);
		this.table.printRecord((Object[]) COLUMNS);
	}

	@Override
	public void add(QuoteRecord quote) throws IOException {
		QuoteRecord.SourceRecord source = quote.source();
		this.table.printRecord(quote.id(), safe(words(quote)), quote.type(),
				safe((source != null) ? source.name() : null), (source != null) ? source.kind() : null,
				safe((source != null) ? source.role() : null),
				safe((quote.with() != null) ? quote.with().name() : null), quote.confidence(), quote.rule(),
				safe(quote.headline()), quote.published(), safe(quote.publisher()), safe(quote.section()),
				quote.paragraph(), quote.start(), quote.end(), safe(quote.context()), quote.address(), quote.article(),
				safe(quote.file()), this.site + "/quotes/" + quote.id());
	}

	/** All parts of a quotation that runs on, each a line. */
	private static String words(QuoteRecord quote) {
		StringBuilder words = new StringBuilder(quote.text());
		quote.continues().forEach((part) -> words.append('\n').append(part.text()));
		return words.toString();
	}

	private static @Nullable String safe(@Nullable String text) {
		return (text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
