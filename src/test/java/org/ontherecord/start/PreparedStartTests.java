package org.ontherecord.start;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.ApplicationProcess;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The beans that the build worked out are started with where they are those that are
 * asked for.
 */
class PreparedStartTests {

	private static final List<String> PAGES = List.of("/", "/feed.atom",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p14",
			"/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources/p14/cite", "/sources",
			"/sources/yoshihide-suga", "/sources/compare?a=suga&b=trump&q=the", "/quotes?q=nuclea*", "/quotes.csv",
			"/search?q=pressure", "/search?q=xylophone", "/search/suggest?q=s", "/how", "/data",
			"/check?text=Japan+never+believed+it", "/api/v1/articles", "/api/v1/sources?q=suga", "/quotes?page=none",
			"/nowhere", "/actuator/health/readiness", "/actuator/prometheus");

	@ParameterizedTest
	@ValueSource(strings = { "server.port", "SERVER_ADDRESS", "spring.datasource.url", "SPRING_DATASOURCE_PASSWORD",
			"spring.profiles.active", "ontherecord.corpus.location", "java.home" })
	void whatChangesNoBeanIsUsual(String setting) {
		assertThat(PreparedStart.isUsual(with(setting))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "management.server.port", "MANAGEMENT_SERVER_PORT", "spring.flyway.enabled",
			"ontherecord.corpus.read", "ONTHERECORD_CORPUS_READ", "server.forward-headers-strategy",
			"SERVER_FORWARDHEADERSSTRATEGY", "spring.threads.virtual.enabled" })
	void whatMayAskForOtherBeansIsNot(String setting) {
		assertThat(PreparedStart.isUsual(with(setting))).isFalse();
	}

	@Test
	@EnabledIfSystemProperty(named = "application.jar", matches = ".+",
			disabledReason = "only the jar is prepared, which is made after the tests; .ci/run gives it")
	void theJarAnswersTheSameBothWays() throws Exception {
		try (ApplicationProcess prepared = new ApplicationProcess();
				ApplicationProcess not = new ApplicationProcess(List.of("-Dspring.aot.enabled=false"))) {
			prepared.awaitReady();
			not.awaitReady();
			assertThat(prepared.output()).contains("AOT-processed");
			assertThat(not.output()).doesNotContain("AOT-processed");
			for (String page : PAGES) {
				assertThat(answer(prepared, page)).as(page).isEqualTo(answer(not, page));
			}
		}
	}

	/** But for port, times and the request's own number. */
	private static String answer(ApplicationProcess application, String page) throws IOException, InterruptedException {
		String body = application.get(page).body();
		return application.status(page) + " " + body.replace(String.valueOf(application.port()), "")
			.replaceAll("[0-9-]{10}T[0-9:.]+Z|[0-9a-f-]{36}", "");
	}

	private static StandardEnvironment with(String setting) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new MapPropertySource("given", Map.of(setting, "x")));
		return environment;
	}

}
