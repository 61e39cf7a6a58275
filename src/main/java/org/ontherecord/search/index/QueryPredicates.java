package org.ontherecord.search.index;

import java.util.function.Predicate;

import java.util.Locale;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.ontherecord.article.Slug;
import org.ontherecord.search.query.Alternative;
import org.ontherecord.search.query.Before;
import org.ontherecord.search.query.Beginning;
import org.ontherecord.search.query.Clause;
import org.ontherecord.search.query.InField;
import org.ontherecord.search.query.Near;
import org.ontherecord.search.query.OfType;
import org.ontherecord.search.query.Phrase;
import org.ontherecord.search.query.Query;
import org.ontherecord.search.query.Since;
import org.ontherecord.search.query.Term;
import org.ontherecord.search.query.Word;

/**
 * Asks the index for what a query asks for.
 */
public final class QueryPredicates implements Term.Cases<SearchPredicate> {

	private final SearchPredicateFactory index;

	private final Predicate<String> isSource;

	/**
	 * Asks an index.
	 * @param isSource whether a source has an address
	 */
	public QueryPredicates(SearchPredicateFactory index, Predicate<String> isSource) {
		this.index = index;
		this.isSource = isSource;
	}

	public SearchPredicate of(Query query) {
		if (query.isEmpty()) {
			return this.index.matchAll().toPredicate();
		}
		return this.index.and().with((and) -> query.clauses().forEach((clause) -> and.add(of(clause)))).toPredicate();
	}

	private SearchPredicate of(Clause clause) {
		if (clause.anyOf().size() == 1) {
			return of(clause.anyOf().get(0));
		}
		return this.index.or()
			.with((or) -> clause.anyOf().forEach((alternative) -> or.add(of(alternative))))
			.toPredicate();
	}

	private SearchPredicate of(Alternative alternative) {
		SearchPredicate wanted = alternative.term().match(this);
		return alternative.without() ? this.index.not(wanted).toPredicate() : wanted;
	}

	@Override
	public SearchPredicate word(Word word) {
		return this.index.phrase().field(ParagraphIndex.TEXT).matching(word.said()).toPredicate();
	}

	@Override
	public SearchPredicate phrase(Phrase phrase) {
		return this.index.phrase().field(ParagraphIndex.EXACT).matching(phrase.said()).toPredicate();
	}

	@Override
	public SearchPredicate beginning(Beginning beginning) {
		return this.index.prefix().field(ParagraphIndex.EXACT).matching(beginning.letters()).toPredicate();
	}

	@Override
	public SearchPredicate near(Near near) {
		return this.index.phrase().field(ParagraphIndex.TEXT).matching(near.said()).slop(near.distance()).toPredicate();
	}

	@Override
	public SearchPredicate inField(InField words) {
		return switch (words.field()) {
			case SOURCE -> source(words.said());
			case ARTICLE -> either(ParagraphIndex.HEADLINE, ParagraphIndex.SLUG, words.said());
			case SECTION -> either(ParagraphIndex.SECTION_WORDS, ParagraphIndex.SECTION, words.said());
		};
	}

	/** A whole name is nobody's of a longer one. */
	private SearchPredicate source(String said) {
		String slug = Slug.of(said);
		return this.isSource.test(slug) ? this.index.match().field(ParagraphIndex.SOURCE).matching(slug).toPredicate()
				: either(ParagraphIndex.SOURCE_NAME, ParagraphIndex.SOURCE, said);
	}

	/** By its words or by the whole of its address. */
	private SearchPredicate either(String words, String address, String said) {
		return this.index.or()
			.add(this.index.phrase().field(words).matching(said))
			.add(this.index.match().field(address).matching(said.toLowerCase(Locale.ROOT)))
			.toPredicate();
	}

	@Override
	public SearchPredicate ofType(OfType type) {
		return this.index.match().field(ParagraphIndex.TYPE).matching(type.said()).toPredicate();
	}

	@Override
	public SearchPredicate since(Since day) {
		return this.index.range().field(ParagraphIndex.PUBLISHED).atLeast(day.day()).toPredicate();
	}

	@Override
	public SearchPredicate before(Before day) {
		return this.index.range().field(ParagraphIndex.PUBLISHED).lessThan(day.day()).toPredicate();
	}

}
