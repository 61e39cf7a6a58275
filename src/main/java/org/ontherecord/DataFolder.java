package org.ontherecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.ontherecord.article.Fingerprint;
import org.ontherecord.article.Slug;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps database and index in memory for the articles that come with the application, and
 * on disk for a folder, so that a restart finds them. Each folder has its own place. Both
 * are defaults: what is set otherwise holds.
 */
class DataFolder implements EnvironmentPostProcessor {

	private static final String ON_CLASS_PATH = "classpath:";

	private static final String LIKE_POSTGRES = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

	private static final String IN_MEMORY = "jdbc:h2:mem:ontherecord" + LIKE_POSTGRES + ";DB_CLOSE_DELAY=-1";

	/** What is committed is on disk, whatever ends the process. */
	private static final String ON_DISK = "jdbc:h2:file:%s/database" + LIKE_POSTGRES + ";WRITE_DELAY=0";

	private static final int PATH_DIGITS = 8;

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		String location = environment.getProperty("ontherecord.corpus.location", ON_CLASS_PATH);
		boolean onDisk = !location.startsWith(ON_CLASS_PATH) && Files.isDirectory(Path.of(location));
		Path data = Path.of(environment.getProperty("ontherecord.data.folder", "data"));
		Map<String, Object> defaults = onDisk ? onDisk(data.resolve(place(location)))
				: Map.of("spring.datasource.url", IN_MEMORY);
		environment.getPropertySources().addLast(new MapPropertySource("data folder", defaults));
	}

	private static Map<String, Object> onDisk(Path place) {
		Path absolute = place.toAbsolutePath().normalize();
		return Map.of("spring.datasource.url", ON_DISK.formatted(absolute), "ontherecord.search.directory",
				absolute.resolve("index").toString());
	}

	/**
	 * The folder's name, to be recognized, and its path, to be told from its namesakes.
	 */
	private static String place(String location) {
		Path folder = Path.of(location).toAbsolutePath().normalize();
		return Slug.of(String.valueOf(folder.getFileName())) + "-" + Fingerprint.of(folder.toString(), PATH_DIGITS);
	}

}
