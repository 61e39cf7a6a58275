package org.ontherecord.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Format;
import org.ontherecord.corpus.identity.SourcesFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The folder that holds the corpus, on disk or on the class path.
 */
@Component
class CorpusFolder {

	private static final String ON_CLASS_PATH = "classpath:";

	private final String location;

	CorpusFolder(CorpusProperties properties) {
		this.location = properties.location();
	}

	/** Shows each file, in an order that is the same on every machine. */
	void walk(Visitor visitor) throws IOException, InterruptedException {
		if (isOnClassPath()) {
			for (Resource resource : onClassPath()) {
				String name = resource.getFilename();
				if (name != null && Format.isOneOf(name)) {
					visitor.visit(new CorpusFile(name, CorpusFile.Stamp.UNKNOWN, resource::getInputStream));
				}
			}
		}
		else {
			new FolderWalk(folder(), visitor).walk();
		}
	}

	/** What the keeper of the corpus says of its sources, if anything. */
	Optional<CorpusFile> sources() {
		if (!has(SourcesFile.NAME)) {
			return Optional.empty();
		}
		CorpusFile.Content content = isOnClassPath()
				? new PathMatchingResourcePatternResolver().getResource(onClassPath(SourcesFile.NAME))::getInputStream
				: () -> Files.newInputStream(folder().resolve(SourcesFile.NAME));
		return Optional.of(new CorpusFile(SourcesFile.NAME, CorpusFile.Stamp.UNKNOWN, content));
	}

	/** Whether there still is a file of a name. */
	boolean has(String name) {
		return isOnClassPath() ? new PathMatchingResourcePatternResolver().getResource(onClassPath(name)).exists()
				: isInFolder(name);
	}

	/** There is none whose name the locale does not know. */
	private boolean isInFolder(String name) {
		try {
			return Files.exists(folder().resolve(name));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	private boolean isOnClassPath() {
		return this.location.startsWith(ON_CLASS_PATH);
	}

	private Resource[] onClassPath() throws IOException {
		try {
			return new PathMatchingResourcePatternResolver().getResources(onClassPath("*.*"));
		}
		catch (FileNotFoundException ex) {
			throw new NoCorpusException(this.location);
		}
	}

	private String onClassPath(String name) {
		return (this.location.endsWith("/") ? this.location : this.location + "/") + name;
	}

	private Path folder() {
		Path folder = Path.of(this.location);
		if (!Files.isDirectory(folder)) {
			throw new NoCorpusException(this.location);
		}
		return folder;
	}

	/** Is shown files, and may wait. */
	@FunctionalInterface
	interface Visitor {

		void visit(CorpusFile file) throws InterruptedException;

		/** Is told the name of a file of a kind that is not read. */
		default void passOver(String name) {
		}

	}

}
