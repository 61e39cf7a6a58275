package org.ontherecord.start;

import java.util.Arrays;
import java.util.List;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Stops the start where a profile is asked for that nothing is set for, or one of ours
 * without what it needs: it would run on another database than is meant.
 */
class KnownProfiles implements EnvironmentPostProcessor {

	private static final List<String> OURS = List.of("postgres", "cluster", "ingest");

	/** What the last says holds, so that their order is not free. */
	private static final List<List<String>> TOGETHER = List.of(List.of(), List.of("postgres"), List.of("cluster"),
			List.of("cluster", "ingest"));

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		List<String> active = Arrays.asList(environment.getActiveProfiles());
		for (String profile : active) {
			require(hasSettings(profile, environment), profile, "there is no such profile");
		}
		require(TOGETHER.contains(active.stream().filter(OURS::contains).toList()), String.join(",", active),
				"these do not go together");
	}

	private static void require(boolean condition, String profiles, String what) {
		if (!condition) {
			throw new InvalidConfigurationPropertyValueException("spring.profiles.active", profiles,
					what + "; it can be postgres, cluster, or cluster,ingest");
		}
	}

	/** Also an operator's own: each is a file of settings, and named by it. */
	private static boolean hasSettings(String profile, ConfigurableEnvironment environment) {
		return environment.getPropertySources()
			.stream()
			.anyMatch((source) -> source.getName().contains("application-" + profile + "."));
	}

}
