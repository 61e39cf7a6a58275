package org.ontherecord.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ontherecord.search.query.Alternative;
import org.ontherecord.search.query.Before;
import org.ontherecord.search.query.Clause;
import org.ontherecord.search.query.MarkedText;
import org.ontherecord.search.query.Query;
import org.ontherecord.search.query.Since;
import org.ontherecord.search.query.Term;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says a query back in words, what the reader typed marked in it.
 */
@Component
class QueryInWords {

	/** Stands for the reader's words while a sentence is put together; no text has it. */
	private static final String PLACE = "\uE000";

	private final MessageSource messages;

	QueryInWords(MessageSource messages) {
		this.messages = messages;
	}

	List<MarkedText> of(Query query) {
		List<MarkedText> sentence = new ArrayList<>();
		for (Clause clause : query.clauses()) {
			String joint = sentence.isEmpty() ? "search.said.first" : "search.said.and";
			for (Alternative alternative : clause.anyOf()) {
				sentence.add(new MarkedText(message(joint), false));
				sentence.addAll(of(alternative));
				joint = "search.said.or";
			}
		}
		return sentence;
	}

	private List<MarkedText> of(Alternative alternative) {
		Term term = alternative.term();
		String key = "search.said." + (alternative.without() ? "without." : "with.") + term.kind();
		String sentence = message(key, PLACE);
		int place = sentence.indexOf(PLACE);
		return List.of(new MarkedText(sentence.substring(0, place), false), new MarkedText(said(term), true),
				new MarkedText(sentence.substring(place + 1), false));
	}

	/** A day in the language's own form. */
	private static String said(Term term) {
		LocalDate day = (term instanceof Since since) ? since.day()
				: (term instanceof Before before) ? before.day() : null;
		return (day == null) ? term.said()
				: DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
					.withLocale(LocaleContextHolder.getLocale())
					.format(day);
	}

	private String message(String key, Object... values) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, values, locale);
	}

}
