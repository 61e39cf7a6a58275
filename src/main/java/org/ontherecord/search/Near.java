package org.ontherecord.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Words in any of their forms, near one another.
 *
 * @param distance how many places the words may be moved in all to stand together
 */
record Near(String said, int distance) implements Term {

	static final int FARTHEST = 50;

	Near {
		distance = Math.min(distance, FARTHEST);
	}

	@Override
	public SearchPredicate predicate(SearchPredicateFactory index) {
		return index.phrase().field(ParagraphIndex.TEXT).matching(this.said).slop(this.distance).toPredicate();
	}

	/** Each of the words that has all the others in reach. */
	@Override
	public List<Span> marks(Words text) {
		List<String> wanted = Analysis.STEM.words(this.said);
		return IntStream.range(0, text.count())
			.filter((at) -> wanted.contains(text.word(at, Analysis.STEM)))
			.filter((at) -> around(at, text, wanted.size()).containsAll(wanted))
			.mapToObj((at) -> text.place(at, at))
			.toList();
	}

	private List<String> around(int at, Words text, int words) {
		int reach = this.distance + words - 1;
		return IntStream.rangeClosed(Math.max(0, at - reach), Math.min(text.count() - 1, at + reach))
			.mapToObj((near) -> text.word(near, Analysis.STEM))
			.toList();
	}

	@Override
	public Optional<String> spelledIn() {
		return Optional.of(ParagraphIndex.TEXT);
	}

	@Override
	public String kind() {
		return "near";
	}

}
