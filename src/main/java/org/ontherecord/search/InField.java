package org.ontherecord.search;

import java.util.Locale;
import java.util.Optional;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Words in what belongs to a paragraph rather than in its text.
 */
record InField(Field field, String said) implements Term {

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.or()
			.add(index.phrase().field(this.field.words).matching(this.said))
			.add(index.match().field(this.field.address).matching(this.said.toLowerCase(Locale.ROOT)))
			.toPredicate();
	}

	@Override
	public Optional<String> spelledIn() {
		return (this.field == Field.SOURCE) ? Optional.of(ParagraphIndex.SOURCE_NAME) : Optional.empty();
	}

	@Override
	public String kind() {
		return this.field.name().toLowerCase(Locale.ROOT);
	}

	/** What can be looked in, by its words or by the whole of its address. */
	enum Field {

		SOURCE(ParagraphIndex.SOURCE_NAME, ParagraphIndex.SOURCE),
		ARTICLE(ParagraphIndex.HEADLINE, ParagraphIndex.SLUG),
		SECTION(ParagraphIndex.SECTION_WORDS, ParagraphIndex.SECTION);

		private final String words;

		private final String address;

		Field(String words, String address) {
			this.words = words;
			this.address = address;
		}

	}

}
