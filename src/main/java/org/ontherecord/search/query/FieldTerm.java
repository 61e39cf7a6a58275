package org.ontherecord.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.ontherecord.article.Quote;

/**
 * Makes a term of a field's name and its value.
 */
final class FieldTerm {

	private FieldTerm() {
	}

	/**
	 * The term.
	 * @return nothing where there is no such field or the value makes no sense in it
	 */
	static Optional<Term> of(String field, String value) {
		return switch (field.toLowerCase(Locale.ROOT)) {
			case "source" -> in(InField.Field.SOURCE, value);
			case "article" -> in(InField.Field.ARTICLE, value);
			case "section" -> in(InField.Field.SECTION, value);
			case "type" -> type(value);
			case "after" -> day(value).map(Since::new);
			case "before" -> day(value).map(Before::new);
			default -> Optional.empty();
		};
	}

	private static Optional<Term> in(InField.Field field, String value) {
		return Analysis.EXACT.words(value).isEmpty() ? Optional.empty() : Optional.of(new InField(field, value));
	}

	private static Optional<Term> type(String value) {
		return Arrays.stream(Quote.Type.values())
			.filter((type) -> type.label().equalsIgnoreCase(value))
			.findFirst()
			.map(OfType::new);
	}

	/** A day, or the first one of a month or a year. */
	private static Optional<LocalDate> day(String value) {
		String whole = switch (value.length()) {
			case 4 -> value + "-01-01";
			case 7 -> value + "-01";
			default -> value;
		};
		try {
			return Optional.of(LocalDate.parse(whole));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
