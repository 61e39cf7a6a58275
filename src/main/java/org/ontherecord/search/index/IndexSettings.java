package org.ontherecord.search.index;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;

/**
 * Says in Hibernate Search's settings what ours say. The mapping is
 * {@link ParagraphIndex}; annotations would be looked for in the whole jar, which takes
 * most of a minute.
 */
final class IndexSettings {

	/** The version that reads and writes the index's files. */
	private static final String LUCENE = "9.12.3";

	private IndexSettings() {
	}

	static Map<String, Object> of(SearchProperties search, TrailingIndexing indexing) {
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put(HibernateOrmMapperSettings.MAPPING_CONFIGURER, List.of(new ParagraphIndex(), new QuoteIndex()));
		settings.put(HibernateOrmMapperSettings.MAPPING_PROCESS_ANNOTATIONS, false);
		if (search.readOnly()) {
			settings.put(HibernateOrmMapperSettings.INDEXING_LISTENERS_ENABLED, false);
			settings.put(HibernateOrmMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, "none");
		}
		else {
			settings.put(HibernateOrmMapperSettings.INDEXING_PLAN_SYNCHRONIZATION_STRATEGY, indexing);
		}
		backend(search).forEach((name, value) -> settings.put(BackendSettings.backendKey(name), value));
		return settings;
	}

	private static Map<String, Object> backend(SearchProperties search) {
		return (search.backend() == SearchProperties.Backend.LUCENE) ? embedded(search) : cluster(search);
	}

	private static Map<String, Object> embedded(SearchProperties search) {
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put(BackendSettings.TYPE, LuceneBackendSettings.TYPE_NAME);
		settings.put(LuceneBackendSettings.LUCENE_VERSION, LUCENE);
		settings.put(LuceneBackendSettings.ANALYSIS_CONFIGURER, new LuceneAnalysis());
		if (search.directory() == null) {
			settings.put(LuceneIndexSettings.DIRECTORY_TYPE, "local-heap");
		}
		else {
			settings.put(LuceneIndexSettings.DIRECTORY_TYPE, "local-filesystem");
			settings.put(LuceneIndexSettings.DIRECTORY_ROOT, search.directory().toString());
		}
		return settings;
	}

	private static Map<String, Object> cluster(SearchProperties search) {
		Map<String, Object> settings = new LinkedHashMap<>();
		settings.put(BackendSettings.TYPE, ElasticsearchBackendSettings.TYPE_NAME);
		settings.put(ElasticsearchBackendSettings.VERSION, search.version());
		settings.put(ElasticsearchBackendSettings.VERSION_CHECK_ENABLED, false);
		settings.put("uris", search.addresses().stream().map(URI::toString).collect(Collectors.joining(",")));
		settings.put("connection_timeout", search.timeout().toMillis());
		if (search.username() != null) {
			settings.put("username", search.username());
			settings.put("password", search.password());
		}
		settings.put(ElasticsearchIndexSettings.ANALYSIS_CONFIGURER, new ClusterAnalysis());
		settings.put(ElasticsearchIndexSettings.SCHEMA_MANAGEMENT_MINIMAL_REQUIRED_STATUS, "yellow");
		return settings;
	}

}
