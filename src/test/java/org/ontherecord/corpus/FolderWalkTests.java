package org.ontherecord.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.corpus.format.CorpusFile;
import org.ontherecord.corpus.format.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A folder that others write to while it is walked through.
 */
class FolderWalkTests {

	@TempDir
	private Path folder;

	@Test
	void aFileThatGrowsWhileItIsReadIsAnotherTheNextTime() throws Exception {
		Path file = Files.writeString(this.folder.resolve("a.txt"), "A headline\n\nText.");
		CorpusFile before = walk(() -> Files.writeString(file, "\n\nMore.", StandardOpenOption.APPEND)).get(0);
		assertThat(before.content().open().readAllBytes()).asString().endsWith("More.");
		assertThat(walk(() -> file).get(0).stamp()).isNotEqualTo(before.stamp());
	}

	@Test
	void whatIsTakenAwayMeanwhileIsNotThere() throws Exception {
		Files.createFile(this.folder.resolve("a.txt"));
		Path next = Files.createFile(this.folder.resolve("b.txt"));
		Path folder = Files.createDirectory(this.folder.resolve("c"));
		assertThat(walk(() -> Files.deleteIfExists(next) && Files.deleteIfExists(folder))).extracting(CorpusFile::name)
			.containsExactly("a.txt");
	}

	@Test
	void aPipeIsRefusedAndNotWaitedFor() throws Exception {
		assertThat(new ProcessBuilder("mkfifo", this.folder.resolve("a.txt").toString()).start().waitFor()).isZero();
		CorpusFile pipe = walk(() -> this.folder).get(0);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> pipe.content().open())
			.withMessage("a pipe, a device or the like, and no file; take it out of the corpus");
	}

	/** Does something each time it is shown a file. */
	private List<CorpusFile> walk(Meanwhile meanwhile) throws Exception {
		List<CorpusFile> seen = new ArrayList<>();
		new FolderWalk(this.folder, (file) -> {
			seen.add(file);
			try {
				meanwhile.happens();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}).walk();
		return seen;
	}

	private interface Meanwhile {

		Object happens() throws Exception;

	}

}
