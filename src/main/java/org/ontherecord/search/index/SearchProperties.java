package org.ontherecord.search.index;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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

	/** What keeps the index. */
	enum Backend {

		/** This process, embedded. */
		LUCENE,
		/** A cluster of OpenSearch or Elasticsearch. */
		OPENSEARCH

	}

}
