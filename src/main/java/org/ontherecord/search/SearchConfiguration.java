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
	HibernatePropertiesCustomizer indexSettings(SearchProperties search) {
		return (settings) -> settings.putAll(IndexSettings.of(search));
	}

}
