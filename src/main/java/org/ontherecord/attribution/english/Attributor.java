package org.ontherecord.attribution.english;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.people.Cast;
import org.ontherecord.attribution.english.text.Grammar;
import org.ontherecord.attribution.english.text.JoinedParagraphs;
import org.ontherecord.attribution.english.text.Labels;
import org.ontherecord.attribution.english.text.Models;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Quotation;
import org.ontherecord.attribution.english.text.QuotationScanner;
import org.ontherecord.attribution.english.text.Reader;

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
		JoinedParagraphs joined = new JoinedParagraphs(paragraphs);
		return joined.isAsGiven() ? inWhole(paragraphs) : inWhole(joined.text()).stream().map(joined::apart).toList();
	}

	private List<Attribution> inWhole(List<String> paragraphs) {
		List<String> plain = paragraphs.stream().map(Labels::plain).toList();
		List<Attribution> found = inPlain(plain);
		return plain.equals(paragraphs) ? found : found.stream().map((it) -> printed(it, paragraphs)).toList();
	}

	/** In the words of the paragraphs as they are printed. */
	private static Attribution printed(Attribution plain, List<String> paragraphs) {
		return new Attribution(plain.type(), plain.content().stream().map((it) -> inPrint(it, paragraphs)).toList(),
				plain.speaker(), printed(plain.mention(), paragraphs), printed(plain.naming(), paragraphs),
				printed(plain.cue(), paragraphs), plain.rule(), plain.confidence());
	}

	private static @Nullable TextSpan printed(@Nullable TextSpan plain, List<String> paragraphs) {
		return plain == null ? null : inPrint(plain, paragraphs);
	}

	private static TextSpan inPrint(TextSpan plain, List<String> paragraphs) {
		return new TextSpan(plain.paragraph(), plain.start(), plain.end(),
				paragraphs.get(plain.paragraph()).substring(plain.start(), plain.end()));
	}

	private List<Attribution> inPlain(List<String> paragraphs) {
		List<Quotation> quotations = new QuotationScanner(paragraphs).scan();
		Cast cast = new Cast(paragraphs);
		Reader reader = new Reader(this.grammar.get(), cast::namesIn);
		List<List<Reader.Placed>> placed = placed(quotations, paragraphs.size());
		List<ParsedParagraph> text = new ArrayList<>();
		for (int number = 0; number < paragraphs.size(); number++) {
			text.add(reader.read(number, paragraphs.get(number), placed.get(number)));
		}
		return new ReadThrough(text, cast).attributions();
	}

	/**
	 * Finds what stands between quotation marks in a text of any language, and gives it
	 * to nobody.
	 */
	public static List<Attribution> unattributed(List<String> paragraphs) {
		return new QuotationScanner(paragraphs).scan()
			.stream()
			.map((quotation) -> new Attribution(quotation.type(), quotation.content(), null, null, null, null,
					"other-language", Attribution.Confidence.LOW))
			.toList();
	}

	private static List<List<Reader.Placed>> placed(List<Quotation> quotations, int paragraphs) {
		List<List<Reader.Placed>> placed = new ArrayList<>();
		for (int number = 0; number < paragraphs; number++) {
			placed.add(new ArrayList<>());
		}
		quotations.forEach((quotation) -> quotation.parts()
			.forEach((part) -> placed.get(part.content().paragraph()).add(new Reader.Placed(quotation, part))));
		return placed;
	}

}
