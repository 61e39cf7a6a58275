package org.ontherecord.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.springframework.util.FileSystemUtils;

/**
 * A corpus folder that a test fills.
 */
final class TemporaryCorpus {

	private final Path folder;

	TemporaryCorpus() {
		try {
			this.folder = Files.createTempDirectory("corpus");
			Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path folder() {
		return this.folder;
	}

	void write(String file, String text) throws IOException {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	void write(String file, byte[] bytes) throws IOException {
		Path path = this.folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.write(path, bytes);
	}

	void date(String file, FileTime modified) throws IOException {
		Files.setLastModifiedTime(this.folder.resolve(file), modified);
	}

	void remove(String file) throws IOException {
		Files.delete(this.folder.resolve(file));
	}

	void clear() throws IOException {
		delete();
		Files.createDirectories(this.folder);
	}

	private void delete() {
		FileSystemUtils.deleteRecursively(this.folder.toFile());
	}

}
