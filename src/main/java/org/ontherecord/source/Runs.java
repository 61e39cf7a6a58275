package org.ontherecord.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a list wherever something about its elements changes.
 */
final class Runs {

	private Runs() {
	}

	static <E> List<List<E>> of(List<E> all, Function<E, @Nullable Object> about) {
		List<List<E>> runs = new ArrayList<>();
		int start = 0;
		for (int end = 1; end <= all.size(); end++) {
			if (end == all.size() || !Objects.equals(about.apply(all.get(end)), about.apply(all.get(start)))) {
				runs.add(all.subList(start, end));
				start = end;
			}
		}
		return runs;
	}

}
