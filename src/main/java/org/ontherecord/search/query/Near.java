package org.ontherecord.search.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.ontherecord.article.Stretch;

/**
 * Words in any of their forms, near one another.
 *
 * @param distance how many places the words may be moved in all to stand together
 */
public record Near(String said, int distance) implements Term {

	static final int FARTHEST = 50;

	public Near {
		distance = Math.min(distance, FARTHEST);
	}

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.near(this);
	}

	/** Each of the words that has all the others in reach. */
	@Override
	public Function<AnalyzedText, List<Stretch>> marks() {
		List<String> wanted = Analysis.STEM.words(this.said);
		return (text) -> marks(text, wanted);
	}

	private List<Stretch> marks(AnalyzedText text, List<String> wanted) {
		return IntStream.range(0, text.count())
			.filter((at) -> wanted.contains(text.word(at, Analysis.STEM)))
			.filter((at) -> around(at, text, wanted.size()).containsAll(wanted))
			.mapToObj((at) -> text.place(at, at))
			.toList();
	}

	private List<String> around(int at, AnalyzedText text, int words) {
		int reach = this.distance + words - 1;
		return IntStream.rangeClosed(Math.max(0, at - reach), Math.min(text.count() - 1, at + reach))
			.mapToObj((near) -> text.word(near, Analysis.STEM))
			.toList();
	}

	@Override
	public String kind() {
		return "near";
	}

}
