package org.ontherecord;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a start does without.
 */
@ReadingRoom
class StartTests {

	@Autowired
	private ConfigurableListableBeanFactory beans;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@ParameterizedTest
	@ValueSource(strings = { "jakarta.websocket.server.ServerContainer", "org.aspectj.weaver.World",
			"org.glassfish.jaxb.runtime.v2.ContextFactory", "org.yaml.snakeyaml.Yaml",
			"org.apache.logging.log4j.Logger" })
	void whatNothingAsksForIsNotOnTheClassPath(String name) {
		assertThat(ClassUtils.isPresent(name, null)).isFalse();
	}

	@Test
	void nothingIsMeasuredWhereNoPortForItIsSet() {
		assertThat(this.beans.getBeanNamesForType(MeterRegistry.class)).isEmpty();
		assertThat(this.beans.containsBean("metersEndpoint")).isFalse();
	}

	@Test
	void theJarIsNotSearchedForAnnotationsOfTheIndex() {
		assertThat(this.entityManagerFactory.getProperties())
			.containsEntry("hibernate.search.mapping.process_annotations", false);
	}

}
