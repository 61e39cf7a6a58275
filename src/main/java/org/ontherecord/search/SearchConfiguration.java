package org.ontherecord.search;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up the index.
 */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	HibernatePropertiesCustomizer indexSettings() {
		return (properties) -> {
			properties.put("hibernate.search.mapping.configurer", new ParagraphIndex());
			properties.put("hibernate.search.backend.type", "lucene");
			properties.put("hibernate.search.backend.analysis.configurer", new LuceneAnalysis());
		};
	}

}
