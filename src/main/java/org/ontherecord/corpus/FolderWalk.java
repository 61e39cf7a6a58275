package org.ontherecord.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Format;

/**
 * One walk through a folder and those below it. It keeps no more than one folder's names
 * in memory, and those of the folders above. What begins with a point is hidden and not
 * looked at; what is taken away meanwhile is not there.
 */
class FolderWalk {

	private final Path root;

	private final CorpusFolder.Visitor visitor;

	private final Set<Path> above = new LinkedHashSet<>();

	FolderWalk(Path root, CorpusFolder.Visitor visitor) {
		this.root = root;
		this.visitor = visitor;
	}

	void walk() throws IOException, InterruptedException {
		into(this.root);
	}

	private void into(Path folder) throws IOException, InterruptedException {
		Path real = folder.toRealPath();
		if (!this.above.add(real)) {
			refuse(folder, "a link that leads back to a folder above it; it is not followed");
			return;
		}
		try {
			for (Path path : sorted(folder)) {
				visit(path);
			}
		}
		finally {
			this.above.remove(real);
		}
	}

	private static List<Path> sorted(Path folder) throws IOException {
		try (Stream<Path> paths = Files.list(folder)) {
			return paths.filter((path) -> !path.getFileName().toString().startsWith("."))
				.sorted(Comparator.comparing((path) -> path.getFileName().toString()))
				.toList();
		}
	}

	private void visit(Path path) throws InterruptedException {
		try {
			visit(path, Files.readAttributes(path, BasicFileAttributes.class));
		}
		catch (AccessDeniedException ex) {
			refuse(path, "can't be read; check its permissions");
		}
		catch (IOException ex) {
			if (Files.isSymbolicLink(path)) {
				refuse(path, "a link that leads nowhere; mend or remove it");
			}
			else if (!(ex instanceof NoSuchFileException)) {
				refuse(path, "can't be read (%s)".formatted(ex.getClass().getSimpleName()));
			}
		}
	}

	private void visit(Path path, BasicFileAttributes attributes) throws IOException, InterruptedException {
		if (attributes.isDirectory()) {
			into(path);
		}
		else if (!Format.isOneOf(name(path))) {
			this.visitor.passOver(name(path));
		}
		else if (!attributes.isRegularFile()) {
			refuse(path, "a pipe, a device or the like, and no file; take it out of the corpus");
		}
		else {
			this.visitor.visit(new CorpusFile(name(path), stamp(attributes), () -> Files.newInputStream(path)));
		}
	}

	private static CorpusFile.Stamp stamp(BasicFileAttributes attributes) {
		return new CorpusFile.Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
	}

	private void refuse(Path path, String reason) throws InterruptedException {
		this.visitor.visit(CorpusFile.refused(name(path), reason));
	}

	private String name(Path path) {
		return this.root.relativize(path).toString().replace('\\', '/');
	}

}
