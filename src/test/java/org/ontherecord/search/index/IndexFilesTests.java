package org.ontherecord.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What power failures and bad disks do to an index.
 */
class IndexFilesTests {

	@TempDir
	private Path folder;

	private Path index;

	@BeforeEach
	void anIndex() throws IOException {
		this.index = this.folder.resolve(ParagraphIndex.NAME);
		try (IndexWriter writer = writer()) {
			Document document = new Document();
			document.add(new TextField("text", "The ferry leaves at nine.", Field.Store.YES));
			writer.addDocument(document);
		}
	}

	private IndexWriter writer() throws IOException {
		return new IndexWriter(FSDirectory.open(this.index), new IndexWriterConfig().setUseCompoundFile(false));
	}

	@ParameterizedTest
	@EnumSource
	void aDamagedOneIsSetAsideWithAllItsFiles(Damage damage) throws IOException {
		damage.doTo(this.index);
		List<String> files = files(this.index);
		IndexFiles.lookThrough(this.folder);
		assertThat(this.index).doesNotExist();
		assertThat(files(this.folder.resolve(ParagraphIndex.NAME + "-damaged-1"))).containsAll(files);
	}

	@Test
	void aSecondDamagedOneLeavesTheFirstAsItIs() throws IOException {
		Damage.TRUNCATED.doTo(this.index);
		IndexFiles.lookThrough(this.folder);
		anIndex();
		Damage.GONE.doTo(this.index);
		IndexFiles.lookThrough(this.folder);
		assertThat(files(this.folder)).contains(ParagraphIndex.NAME + "-damaged-1", ParagraphIndex.NAME + "-damaged-2");
	}

	@Test
	void aSoundOneStaysWhereItIs() throws IOException {
		IndexFiles.lookThrough(this.folder);
		try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(this.index))) {
			assertThat(reader.numDocs()).isOne();
		}
	}

	@Test
	void whatAnotherProcessHasOpenIsLeftToIt() throws IOException {
		try (IndexWriter other = writer()) {
			Damage.TRUNCATED.doTo(this.index);
			IndexFiles.lookThrough(this.folder);
			assertThat(this.index).exists();
			other.rollback();
		}
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	enum Damage {

		TRUNCATED(".fdt") {
			@Override
			void doTo(Path file, byte[] bytes) throws IOException {
				Files.write(file, List.of("half"));
			}
		},
		FLIPPED(".fdt") {
			@Override
			void doTo(Path file, byte[] bytes) throws IOException {
				bytes[bytes.length / 2] ^= 1;
				Files.write(file, bytes);
			}
		},
		GONE(".tim") {
			@Override
			void doTo(Path file, byte[] bytes) throws IOException {
				Files.delete(file);
			}
		},
		NO_SEGMENTS("segments_1") {
			@Override
			void doTo(Path file, byte[] bytes) throws IOException {
				Files.write(file, new byte[0]);
			}
		};

		private final String ending;

		Damage(String ending) {
			this.ending = ending;
		}

		abstract void doTo(Path file, byte[] bytes) throws IOException;

		void doTo(Path index) throws IOException {
			String file = files(index).stream().filter((name) -> name.endsWith(this.ending)).findFirst().orElseThrow();
			doTo(index.resolve(file), Files.readAllBytes(index.resolve(file)));
		}

	}

}
