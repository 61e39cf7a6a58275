package org.ontherecord.start;

import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Starts with the beans as the build worked them out, unless something is set that may
 * ask for others, as a cluster's profiles do.
 */
class PreparedStart implements EnvironmentPostProcessor {

	private static final String PREPARED = "spring.aot.enabled";

	/** What the build knew. */
	private static final String OURS = "class path resource [application.properties]";

	private static final Pattern MAY_DECIDE = Pattern
		.compile("(?:spring|management|server)\\..*|ontherecord\\.corpus\\.read");

	private static final Pattern DECIDES_NOTHING = Pattern.compile(
			"spring\\.(?:application|datasource|profiles|config)\\..*|server\\.(?:port|address|shutdown|ssl\\..*|tomcat\\..*)");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (SpringProperties.getProperty(PREPARED) == null && isInJar(application) && isUsual(environment)) {
			SpringProperties.setFlag(PREPARED);
		}
	}

	/** Among classes that are compiled one by one it may be of others than are there. */
	private static boolean isInJar(SpringApplication application) {
		Class<?> main = application.getMainApplicationClass();
		URL prepared = (main != null) ? main.getResource(main.getSimpleName() + "__ApplicationContextInitializer.class")
				: null;
		return prepared != null && prepared.getProtocol().equals("jar");
	}

	static boolean isUsual(ConfigurableEnvironment environment) {
		return environment.getPropertySources()
			.stream()
			.filter((source) -> !source.getName().contains(OURS))
			.flatMap(PreparedStart::names)
			.noneMatch((name) -> MAY_DECIDE.matcher(name).matches() && !DECIDES_NOTHING.matcher(name).matches());
	}

	private static Stream<String> names(PropertySource<?> source) {
		return source instanceof EnumerablePropertySource<?> settings ? Arrays.stream(settings.getPropertyNames())
			.map((name) -> name.toLowerCase(Locale.ROOT).replace('_', '.')) : Stream.empty();
	}

}
