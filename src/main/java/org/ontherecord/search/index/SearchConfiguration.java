package org.ontherecord.search.index;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sets up the index.
 */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class SearchConfiguration {

	@Bean
	HibernatePropertiesCustomizer indexSettings(SearchProperties search, TrailingIndexing indexing) {
		search.ownFolder().ifPresent(IndexFiles::lookThrough);
		return (settings) -> settings.putAll(IndexSettings.of(search, indexing));
	}

}
