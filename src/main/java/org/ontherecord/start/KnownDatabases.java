package org.ontherecord.start;

import java.sql.Driver;
import java.sql.SQLException;

import org.springframework.beans.BeanUtils;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

/**
 * Stops the start where a database is named that is none of the two it runs on, or in a
 * way that its driver can't read.
 */
class KnownDatabases implements EnvironmentPostProcessor {

	private static final String URL = "spring.datasource.url";

	private static final String DRIVER = "spring.datasource.driver-class-name";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String url = environment.getProperty(URL, "jdbc:h2:");
		require(url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:"), URL, url,
				"it has to begin with jdbc:h2: or jdbc:postgresql:");
		String needed = String.valueOf(DatabaseDriver.fromJdbcUrl(url).getDriverClassName());
		String driver = environment.getProperty(DRIVER, needed);
		require(driver.equals(needed), DRIVER, driver,
				"%s needs another; leave it out, for the address of the database tells which".formatted(url));
		require(!environment.containsProperty(URL) || isRead(url, needed), URL, url,
				"write it like jdbc:postgresql://localhost:5432/ontherecord");
	}

	private static boolean isRead(String url, String driver) {
		try {
			return ((Driver) BeanUtils.instantiateClass(ClassUtils.resolveClassName(driver, null))).acceptsURL(url);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private static void require(boolean condition, String name, String value, String instead) {
		if (!condition) {
			throw new InvalidConfigurationPropertyValueException(name, value, instead);
		}
	}

}
