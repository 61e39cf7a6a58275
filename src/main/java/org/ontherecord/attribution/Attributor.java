package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds who said what in an English news text.
 * <p>
 * One attributor serves any number of threads; the same text always gives the same
 * answer.
 */
public final class Attributor {

	private final ThreadLocal<Grammar> grammar;

	private Attributor(Models models) {
		this.grammar = ThreadLocal.withInitial(() -> new Grammar(models));
	}

	/** Reads the models and word tables, which takes about half a second. */
	public static Attributor english() {
		return new Attributor(Models.english());
	}

	/**
	 * Finds the quotations of a text and their sources, in reading order.
	 * @param paragraphs the headline, which may be empty, then the paragraphs
	 */
	public List<Attribution> attribute(List<String> paragraphs) {
		List<Quotation> quotations = new QuotationScanner(paragraphs).scan();
		Cast cast = new Cast(paragraphs);
		Reader reader = new Reader(this.grammar.get(), cast);
		List<Paragraph> text = new ArrayList<>();
		for (int number = 0; number < paragraphs.size(); number++) {
			text.add(reader.read(number, paragraphs.get(number), Reader.Placed.in(number, quotations)));
		}
		return new Account(text, cast).attributions();
	}

}
