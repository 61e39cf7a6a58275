package org.ontherecord.start;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Stops the start where a profile is asked for that nothing is set for: with a misspelt
 * one it would run on another database than is meant.
 */
class KnownProfiles implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		for (String profile : environment.getActiveProfiles()) {
			if (!hasSettings(profile, environment)) {
				throw new InvalidConfigurationPropertyValueException("spring.profiles.active", profile,
						"there is no such profile; it can be postgres, cluster, or cluster,ingest");
			}
		}
	}

	/** Also an operator's own: each is a file of settings, and named by it. */
	private static boolean hasSettings(String profile, ConfigurableEnvironment environment) {
		return environment.getPropertySources()
			.stream()
			.anyMatch((source) -> source.getName().contains("application-" + profile + "."));
	}

}
