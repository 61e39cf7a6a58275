package org.ontherecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says a query back in words, what the reader typed marked in it.
 */
@Component
class Said {

	/** Stands for the reader's words while a sentence is put together; no text has it. */
	private static final String PLACE = "\uE000";

	private final MessageSource messages;

	Said(MessageSource messages) {
		this.messages = messages;
	}

	List<Fragment> of(Query query) {
		List<Fragment> sentence = new ArrayList<>();
		for (Clause clause : query.clauses()) {
			String joint = sentence.isEmpty() ? "search.said.first" : "search.said.and";
			for (Alternative alternative : clause.anyOf()) {
				sentence.add(new Fragment(message(joint), false));
				sentence.addAll(of(alternative));
				joint = "search.said.or";
			}
		}
		return sentence;
	}

	private List<Fragment> of(Alternative alternative) {
		Term term = alternative.term();
		String key = "search.said." + (alternative.without() ? "without." : "with.") + term.kind();
		String sentence = message(key, PLACE);
		int place = sentence.indexOf(PLACE);
		return List.of(new Fragment(sentence.substring(0, place), false), new Fragment(term.said(), true),
				new Fragment(sentence.substring(place + 1), false));
	}

	private String message(String key, Object... values) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, values, locale);
	}

}
