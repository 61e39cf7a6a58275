package org.ontherecord.search.index;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.ontherecord.search.query.Analysis;

/**
 * Tells a cluster to take text apart as {@link Analysis} does.
 */
class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

	private static final String SIGNS = "ontherecord_signs";

	private static final String POSSESSIVE = "ontherecord_possessive";

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext index) {
		index.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
		index.charFilter(SIGNS)
			.type("pattern_replace")
			.param("pattern", Analysis.BETWEEN_SIGNS)
			.param("replacement", " ");
		index.analyzer(Analysis.EXACT.label())
			.custom()
			.tokenizer("standard")
			.charFilters(SIGNS)
			.tokenFilters("lowercase", "asciifolding");
		index.analyzer(Analysis.STEM.label())
			.custom()
			.tokenizer("standard")
			.charFilters(SIGNS)
			.tokenFilters("lowercase", "asciifolding", POSSESSIVE, "porter_stem");
	}

}
