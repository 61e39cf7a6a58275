package org.ontherecord.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says in a line that the cluster which is to keep the index does not answer, or does not
 * let this process in. What it refuses otherwise is a bug, and shown with its stack.
 */
class ClusterFailureAnalyzer extends AbstractFailureAnalyzer<SearchException> {

	private static final Pattern NOT_LET_IN = Pattern.compile("'(Unauthorized|Forbidden)'");

	private static final String ACTION = "See that it runs, and that ontherecord.search.addresses, ontherecord.search.username and ontherecord.search.password are right.";

	private final boolean cluster;

	private final String addresses;

	ClusterFailureAnalyzer(Environment environment) {
		this.cluster = "opensearch".equalsIgnoreCase(environment.getProperty("ontherecord.search.backend"));
		this.addresses = environment.getProperty("ontherecord.search.addresses", "http://localhost:9200");
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, SearchException cause) {
		return this.cluster ? notLetIn(cause).or(() -> away(cause))
			.map((what) -> new FailureAnalysis("The index at %s %s.".formatted(this.addresses, what), ACTION, cause))
			.orElse(null) : null;
	}

	private static Optional<String> notLetIn(Throwable failure) {
		return behind(failure).map((each) -> NOT_LET_IN.matcher(String.valueOf(each.getMessage())))
			.filter(Matcher::find)
			.map((status) -> "does not let this user in (%s)".formatted(status.group(1)))
			.findFirst();
	}

	private static Optional<String> away(Throwable failure) {
		return behind(failure).filter(IOException.class::isInstance)
			.map((each) -> "does not answer (%s)".formatted(each.getMessage()))
			.findFirst();
	}

	/** One that has several behind it has all but the first of them beside it. */
	private static Stream<Throwable> behind(Throwable failure) {
		Stream<Throwable> more = (failure.getCause() != null) ? behind(failure.getCause()) : Stream.empty();
		return Stream
			.of(Stream.of(failure), more,
					Arrays.stream(failure.getSuppressed()).flatMap(ClusterFailureAnalyzer::behind))
			.flatMap((each) -> each);
	}

}
