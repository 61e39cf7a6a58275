package org.ontherecord.start;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ontherecord.corpus.CorpusProperties;
import org.ontherecord.search.index.SearchProperties;
import org.ontherecord.web.PagesProperties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Stops the start, before anything else is done, where something is set that is no
 * setting, for a misspelt one would be passed over in silence, or to what it can't be.
 */
class KnownSettings implements EnvironmentPostProcessor {

	static final List<Class<? extends Record>> GROUPS = List.of(CorpusProperties.class, DataProperties.class,
			SearchProperties.class, PagesProperties.class);

	/** What Kubernetes tells of a service of this name sets nothing. */
	private static final Pattern OURS = Pattern.compile("(?i:ontherecord[._])(?!(?:SERVICE|PORT)(?:_|$)).*");

	/** How many letters have to be put in, taken out or replaced. */
	private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

	private final List<String> names = GROUPS.stream().flatMap(KnownSettings::names).toList();

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		for (PropertySource<?> source : environment.getPropertySources()) {
			if (source instanceof EnumerablePropertySource<?> settings) {
				Arrays.stream(settings.getPropertyNames())
					.filter(OURS.asMatchPredicate())
					.filter((name) -> this.names.stream().map(KnownSettings::letters).noneMatch(letters(name)::equals))
					.forEach((name) -> refuse(name, Objects.toString(settings.getProperty(name))));
			}
		}
		Binder binder = Binder.get(environment);
		GROUPS.forEach((group) -> binder.bindOrCreate(prefix(group), group));
	}

	private static Stream<String> names(Class<? extends Record> group) {
		return Arrays.stream(group.getRecordComponents()).map((setting) -> name(group, setting.getName()));
	}

	static String name(Class<? extends Record> group, String setting) {
		return prefix(group) + "." + DataObjectPropertyName.toDashedForm(setting);
	}

	private static String prefix(Class<? extends Record> group) {
		return group.getAnnotation(ConfigurationProperties.class).value();
	}

	/** What all ways to write a name have in common, also that of one in a list. */
	private static String letters(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

	private void refuse(String name, String value) {
		String nearest = this.names.stream()
			.min(Comparator.comparingInt((known) -> LETTERS.apply(letters(name), letters(known))))
			.orElseThrow();
		boolean variable = name.equals(name.toUpperCase(Locale.ROOT));
		throw new InvalidConfigurationPropertyValueException(name, value,
				"there is no such setting; the nearest is " + (variable ? variable(nearest) : nearest));
	}

	static String variable(String name) {
		return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
	}

}
