package org.ontherecord.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * Tells an embedded index how to take text apart.
 */
class LuceneAnalysis implements LuceneAnalysisConfigurer {

	@Override
	public void configure(LuceneAnalysisConfigurationContext index) {
		for (Analysis analysis : Analysis.values()) {
			index.analyzer(analysis.label()).instance(analysis.analyzer());
		}
	}

}
