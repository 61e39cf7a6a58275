package org.ontherecord.search.index;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Where the index is.
 *
 * @param directory where an embedded index is kept; in memory where none is set
 * @param addresses the nodes of a cluster
 * @param version the cluster's product and version, which it is not asked for, so that
 * the application starts while the cluster is away
 * @param timeout how long a question to the index may take
 * @param counted how many hits are counted one by one; of more, a part is counted
 * @param readOnly whether this process only asks, as the web side of a cluster does
 */
@ConfigurationProperties("ontherecord.search")
public record SearchProperties(@DefaultValue("lucene") Backend backend, @Nullable Path directory,
		@DefaultValue("http://localhost:9200") List<URI> addresses, @Nullable String username,
		@Nullable String password, @DefaultValue("opensearch:2.19") String version,
		@DefaultValue("2s") Duration timeout, @DefaultValue("10000") int counted,
		@DefaultValue("false") boolean readOnly) {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]+/?");

	private static final Pattern VERSION = Pattern.compile("(opensearch|elasticsearch):\\d[\\w.-]*");

	public SearchProperties {
		require(!addresses.isEmpty() && addresses.stream().map(URI::toString).allMatch(ADDRESS.asMatchPredicate()),
				"addresses", addresses, "write them like http://localhost:9200, divided by commas");
		require(addresses.stream().map(URI::getScheme).distinct().count() == 1, "addresses", addresses,
				"let all be http or all https");
		require(VERSION.matcher(version).matches(), "version", version,
				"write it like opensearch:2.19 or elasticsearch:8.15");
		require(timeout.toMillis() > 0, "timeout", timeout, "give a time longer than nothing, like 2s");
		require(counted > 0, "counted", counted, "give a number of hits from 1");
	}

	private static void require(boolean condition, String name, Object value, String instead) {
		if (!condition) {
			throw new InvalidConfigurationPropertyValueException("ontherecord.search." + name, value, instead);
		}
	}

	/** Where an embedded index is that this process writes, if anywhere on disk. */
	public Optional<Path> ownFolder() {
		return Optional.ofNullable(this.directory).filter((folder) -> !this.readOnly && this.backend == Backend.LUCENE);
	}

	/** What keeps the index. */
	enum Backend {

		/** This process, embedded. */
		LUCENE,
		/** A cluster of OpenSearch or Elasticsearch. */
		OPENSEARCH

	}

}
