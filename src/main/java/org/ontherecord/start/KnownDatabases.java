package org.ontherecord.start;

import java.util.List;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Stops the start where a database is named that is none of the two it runs on.
 */
class KnownDatabases implements EnvironmentPostProcessor {

	private static final String URL = "spring.datasource.url";

	private static final String DRIVER = "spring.datasource.driver-class-name";

	private static final List<String> URLS = List.of("jdbc:h2:", "jdbc:postgresql:");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String url = environment.getProperty(URL);
		if (url != null && URLS.stream().noneMatch(url::startsWith)) {
			throw new InvalidConfigurationPropertyValueException(URL, url,
					"it has to begin with " + String.join(" or ", URLS));
		}
		String driver = environment.getProperty(DRIVER);
		if (driver != null && !ClassUtils.isPresent(driver, application.getClassLoader())) {
			throw new InvalidConfigurationPropertyValueException(DRIVER, driver,
					"there is no such driver here; leave it out, for the address of the database tells which");
		}
	}

}
