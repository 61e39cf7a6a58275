package org.ontherecord.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.ontherecord.search.query.Analysis;

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
