package org.ontherecord.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.ontherecord.article.Fingerprint;
import org.ontherecord.article.Slug;
import org.ontherecord.search.index.SearchProperties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps database and index in memory for the articles that come with the application, and
 * on disk for a folder, so that a restart finds them. Each folder has its own place. Both
 * are defaults: what is set otherwise holds.
 */
class DataFolder implements EnvironmentPostProcessor {

	private static final String URL = "spring.datasource.url";

	private static final String OVERRIDE = "spring.datasource.hikari.exception-override-class-name";

	private static final String INDEX = "ontherecord.search.directory";

	private static final String ON_CLASS_PATH = "classpath:";

	private static final String LIKE_POSTGRES = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

	private static final String IN_MEMORY = "jdbc:h2:mem:ontherecord" + LIKE_POSTGRES + ";DB_CLOSE_DELAY=-1";

	/** What is committed is on disk, whatever ends the process. */
	private static final String ON_DISK = "jdbc:h2:file:%s" + LIKE_POSTGRES + ";WRITE_DELAY=0";

	private static final int PATH_DIGITS = 8;

	private final DeferredLogFactory logs;

	DataFolder(DeferredLogFactory logs) {
		this.logs = logs;
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		DataProperties data = Binder.get(environment).bindOrCreate("ontherecord.data", DataProperties.class);
		String location = environment.getProperty("ontherecord.corpus.location", ON_CLASS_PATH);
		boolean onDisk = isFolder(location);
		if (data.renew() && (!onDisk || environment.containsProperty(URL))) {
			throw new InvalidConfigurationPropertyValueException("ontherecord.data.renew", true,
					"there is no database in a data folder that could be set aside");
		}
		Map<String, Object> defaults = new HashMap<>(onDisk ? Map.of() : Map.of(URL, IN_MEMORY));
		if (onDisk) {
			Place place = new Place(Path.of(data.folder()).resolve(nameOf(location)).toAbsolutePath().normalize());
			if (data.renew()) {
				place.setAside(this.logs.getLog(DataFolder.class));
			}
			if (isUsed(environment)) {
				place.prepare();
			}
			defaults.put(URL, ON_DISK.formatted(place.database()));
			defaults.put(OVERRIDE, ClosedDatabase.class.getName());
			defaults.put(INDEX, place.index().toString());
		}
		environment.getPropertySources().addLast(new MapPropertySource("data folder", defaults));
		Binder.get(environment)
			.bindOrCreate("ontherecord.search", SearchProperties.class)
			.ownFolder()
			.ifPresent((index) -> Writable.requireFolder(INDEX, index));
	}

	private static boolean isFolder(String location) {
		return !location.isBlank() && !location.startsWith(ON_CLASS_PATH) && Files.isDirectory(Path.of(location));
	}

	/** Whether the database or an embedded index is to be kept there. */
	private static boolean isUsed(ConfigurableEnvironment environment) {
		boolean embedded = environment.getProperty("ontherecord.search.backend", "lucene").equalsIgnoreCase("lucene");
		return !environment.containsProperty(URL) || (embedded && !environment.containsProperty(INDEX));
	}

	/**
	 * The folder's name, to be recognized, and its path, to be told from its namesakes.
	 */
	private static String nameOf(String location) {
		Path folder = Path.of(location).toAbsolutePath().normalize();
		return Slug.of(String.valueOf(folder.getFileName())) + "-" + Fingerprint.of(folder.toString(), PATH_DIGITS);
	}

}
