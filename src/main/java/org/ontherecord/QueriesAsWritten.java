package org.ontherecord;

import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Leaves the repositories' queries to Hibernate, which reads each when the application
 * starts. Spring Data would read each a second time, by a slower grammar, only to be able
 * to sort by what is not known yet; that was a fifth of what was left of a trained start.
 */
class QueriesAsWritten implements QueryEnhancerSelector {

	@Override
	public QueryEnhancerFactory select(DeclaredQuery query) {
		return QueryEnhancerFactories.fallback();
	}

}
