package org.ontherecord.watch;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.ontherecord.intake.StatedVersion;
import org.ontherecord.web.cache.PageCache;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What is there once {@code management.server.port} names a port that is not the pages'.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class WatchConfiguration {

	@Bean
	PrometheusMeterRegistry meters(JdbcTemplate database, StatedVersion version, PageCache pages) {
		PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
		new CorpusMeters(new Figures(database, version)).bindTo(meters);
		new PageMeters(pages).bindTo(meters);
		new JvmMemoryMetrics().bindTo(meters);
		new JvmThreadMetrics().bindTo(meters);
		new ProcessorMetrics().bindTo(meters);
		new FileDescriptorMetrics().bindTo(meters);
		new UptimeMetrics().bindTo(meters);
		return meters;
	}

	@Bean
	JvmGcMetrics collections(PrometheusMeterRegistry meters) {
		JvmGcMetrics collections = new JvmGcMetrics();
		collections.bindTo(meters);
		return collections;
	}

	@Bean
	MetersEndpoint metersEndpoint(PrometheusMeterRegistry meters) {
		return new MetersEndpoint(meters);
	}

	@Bean
	WebMvcConfigurer timedAnswers(PrometheusMeterRegistry meters) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new AnswerTimes(meters));
			}
		};
	}

}
