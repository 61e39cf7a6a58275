package org.ontherecord.start;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Tries whether this process may write to what a setting names.
 */
final class Writable {

	private Writable() {
	}

	/** Makes the folder where it is not there. */
	static void requireFolder(String setting, Path folder) {
		try {
			Files.createDirectories(folder);
			Files.delete(Files.createTempFile(folder, "writable", null));
		}
		catch (FileAlreadyExistsException ex) {
			throw refused(setting, folder, ex.getFile() + " is a file and no folder; name another");
		}
		catch (IOException ex) {
			throw refused(setting, folder, "folder", ex);
		}
	}

	/** Makes the file where it is not there, and its folder. */
	static void requireFile(String setting, Path file) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
		}
		catch (IOException ex) {
			throw refused(setting, file, "file", ex);
		}
	}

	private static InvalidConfigurationPropertyValueException refused(String setting, Path value, String kind,
			IOException why) {
		return refused(setting, value,
				"it can't be written to (%s); name a %s that this user may write to".formatted(why(why), kind));
	}

	private static InvalidConfigurationPropertyValueException refused(String setting, Path value, String reason) {
		return new InvalidConfigurationPropertyValueException(setting, value, reason);
	}

	static String why(IOException failure) {
		if (failure instanceof AccessDeniedException) {
			return "permission denied";
		}
		boolean told = failure instanceof FileSystemException file && file.getReason() != null;
		return told ? ((FileSystemException) failure).getReason() : String.valueOf(failure.getMessage());
	}

}
