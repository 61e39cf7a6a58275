package org.ontherecord.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;

import org.apache.commons.logging.Log;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The folder where database and index of one corpus are kept.
 */
record Place(Path folder) {

	/** Without the ending that the database gives its file. */
	Path database() {
		return this.folder.resolve("database");
	}

	private Path databaseFile() {
		return this.folder.resolve("database.mv.db");
	}

	Path index() {
		return this.folder.resolve("index");
	}

	/** Sees that it can be written to. */
	void prepare() {
		if (this.folder.toString().contains(";")) {
			throw refused("choose a folder without a semicolon in its path");
		}
		Writable.requireFolder(DataProperties.FOLDER, this.folder);
		if (Files.exists(databaseFile()) && !Files.isWritable(databaseFile())) {
			throw refused(databaseFile() + " can't be written to; let this user write to it");
		}
	}

	/** Gives all that is kept another name, so that there is nothing under its own. */
	void setAside(Log log) {
		if (!Files.exists(databaseFile())) {
			return;
		}
		Path aside = IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> this.folder.resolveSibling(this.folder.getFileName() + "-before-" + number))
			.filter((path) -> !Files.exists(path))
			.findFirst()
			.orElseThrow();
		try (FileChannel database = FileChannel.open(databaseFile(), StandardOpenOption.WRITE)) {
			if (database.tryLock() == null) {
				throw refused("another process runs on it; stop that one first");
			}
			Files.move(this.folder, aside);
		}
		catch (IOException ex) {
			throw refused("it can't be set aside (%s); give it another name by hand".formatted(Writable.why(ex)));
		}
		log.warn("Database and index of before are kept in %s; all articles are read anew".formatted(aside));
	}

	private InvalidConfigurationPropertyValueException refused(String reason) {
		return new InvalidConfigurationPropertyValueException(DataProperties.FOLDER, this.folder, reason);
	}

}
