package org.ontherecord.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The folder that holds the corpus, on disk or on the class path.
 */
@Component
class CorpusFolder {

	private static final String ON_CLASS_PATH = "classpath:";

	private static final String SUFFIX = ".txt";

	private final String location;

	CorpusFolder(CorpusProperties properties) {
		this.location = properties.location();
	}

	/** The files in the order of their names, which is the same on every machine. */
	List<CorpusFile> files() throws IOException {
		List<CorpusFile> files = this.location.startsWith(ON_CLASS_PATH) ? onClassPath() : onDisk();
		return files.stream().sorted(Comparator.comparing(CorpusFile::name)).toList();
	}

	private List<CorpusFile> onClassPath() throws IOException {
		String folder = this.location.endsWith("/") ? this.location : this.location + "/";
		Resource[] found = new PathMatchingResourcePatternResolver().getResources(folder + "*" + SUFFIX);
		return Arrays.stream(found)
			.map((resource) -> new CorpusFile(Objects.requireNonNull(resource.getFilename()), resource))
			.toList();
	}

	private List<CorpusFile> onDisk() throws IOException {
		Path folder = Path.of(this.location);
		if (!Files.isDirectory(folder)) {
			throw new NoCorpusException(this.location);
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter((path) -> path.toString().endsWith(SUFFIX) && Files.isRegularFile(path))
				.map((path) -> new CorpusFile(folder.relativize(path).toString().replace('\\', '/'),
						new FileSystemResource(path)))
				.toList();
		}
	}

}
