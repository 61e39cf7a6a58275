package org.ontherecord.corpus.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ontherecord.article.Source;

/**
 * One who may be meant by a surname: the sources whose full names may all be theirs.
 */
record Namesake(FullName name, List<Source> sources) {

	static final Comparator<Source> MOST_QUOTED = Comparator.comparingLong(Source::quotes)
		.reversed()
		.thenComparing(Source::slug);

	/** Puts together who may be one person; the most quoted stand first. */
	static List<Namesake> among(List<Source> named) {
		List<Namesake> namesakes = new ArrayList<>();
		for (Source source : named.stream().sorted(MOST_QUOTED).toList()) {
			FullName name = FullName.of(source.name());
			List<Namesake> same = namesakes.stream().filter((each) -> each.mayAllBe(name)).toList();
			if (same.size() == 1) {
				same.get(0).sources.add(source);
			}
			else {
				namesakes.add(new Namesake(name, new ArrayList<>(List.of(source))));
			}
		}
		return namesakes;
	}

	private boolean mayAllBe(FullName other) {
		return this.sources.stream().allMatch((source) -> FullName.of(source.name()).mayBe(other));
	}

	/** The source under whose name they are quoted most. */
	Source main() {
		return this.sources.get(0);
	}

}
