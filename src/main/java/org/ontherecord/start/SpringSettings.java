package org.ontherecord.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Stops the start where one of Spring's own settings is one that Spring would say so of
 * with a stack, or after it has begun.
 */
class SpringSettings implements EnvironmentPostProcessor {

	private static final int LAST_PORT = 65_535;

	/** From which on a port is one; -1 has none be opened. */
	private static final Map<String, Integer> PORTS = Map.of("server.port", 0, "management.server.port", -1);

	/** A name with a point is that of a class. */
	private static final Pattern FORMAT = Pattern.compile("ecs|gelf|logstash|.+\\..+");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		Binder binder = Binder.get(environment);
		PORTS.forEach((name, first) -> binder.bind(name, Integer.class)
			.ifBound((port) -> require(port >= first && port <= LAST_PORT, name, port,
					"give a port from 0 to " + LAST_PORT)));
		for (String to : new String[] { "console", "file" }) {
			String name = "logging.structured.format." + to;
			text(environment, name).ifPresent(
					(format) -> require(FORMAT.matcher(format).matches(), name, format, "give ecs, gelf or logstash"));
		}
		text(environment, "logging.file.name")
			.ifPresent((file) -> Writable.requireFile("logging.file.name", Path.of(file)));
	}

	private static Optional<String> text(ConfigurableEnvironment environment, String name) {
		return Optional.ofNullable(environment.getProperty(name)).filter((text) -> !text.isBlank());
	}

	private static void require(boolean condition, String name, Object value, String instead) {
		if (!condition) {
			throw new InvalidConfigurationPropertyValueException(name, value, instead);
		}
	}

}
