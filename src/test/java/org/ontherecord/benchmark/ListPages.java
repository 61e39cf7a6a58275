package org.ontherecord.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.ontherecord.ApplicationProcess;

/**
 * How long the pages take that list quotations and sources.
 */
record ListPages(Map<String, Timing> timings) {

	private static final Pattern SOURCE = Pattern.compile("href=\"/sources/([a-z0-9-]+)\"");

	static ListPages of(ApplicationProcess process, String word) throws Exception {
		List<String> sources = SOURCE.matcher(process.get("/sources").body())
			.results()
			.map((link) -> link.group(1))
			.filter((slug) -> !slug.equals("compare"))
			.limit(2)
			.toList();
		Map<String, Timing> timings = new LinkedHashMap<>();
		for (String path : List.of("/quotes", "/quotes?q=" + word, "/sources", "/sources/" + sources.get(0),
				"/sources/compare?a=" + sources.get(0) + "&b=" + sources.get(1))) {
			timings.put(path, Timing.of(() -> process.get(path)));
		}
		return new ListPages(timings);
	}

	/** One line of a table, in the order of {@link #of}. */
	String row(int size) {
		return "| %,d |%s%n".formatted(size,
				this.timings.values().stream().map((timing) -> " " + timing + " |").reduce("", String::concat));
	}

}
