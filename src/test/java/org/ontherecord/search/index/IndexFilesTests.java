package org.ontherecord.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;

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
		make(false);
	}

	/** With all kinds of files that ours has, and one of what is deleted. */
	private void make(boolean compound) throws IOException {
		try (IndexWriter writer = writer(compound)) {
			for (String id : List.of("1", "2")) {
				Document document = new Document();
				document.add(new StringField("id", id, Field.Store.YES));
				document.add(new TextField("text", "The ferry leaves at nine.", Field.Store.YES));
				document.add(new IntPoint("number", 9));
				document.add(new NumericDocValuesField("number", 9));
				writer.addDocument(document);
			}
			writer.commit();
			writer.deleteDocuments(new Term("id", "2"));
		}
	}

	private IndexWriter writer(boolean compound) throws IOException {
		return new IndexWriter(FSDirectory.open(this.index), new IndexWriterConfig().setUseCompoundFile(compound));
	}

	@ParameterizedTest
	@CsvSource({ "CUT_OFF, false", "EMPTY, false", "FLIPPED, false", "GONE, false", "CUT_OFF, true", "EMPTY, true",
			"FLIPPED, true", "GONE, true" })
	void aDamagedOneIsSetAsideWithAllItsFilesWhicheverIsDamaged(Damage damage, boolean compound) throws IOException {
		FileSystemUtils.deleteRecursively(this.index);
		make(compound);
		Path sound = Files.move(this.index, this.folder.resolve("sound"));
		Path aside = this.folder.resolve(ParagraphIndex.NAME + "-damaged-1");
		for (String file : files(sound)) {
			if (!file.endsWith(".lock") && !(damage == Damage.GONE && file.startsWith("segments"))) {
				FileSystemUtils.copyRecursively(sound, this.index);
				damage.doTo(this.index.resolve(file));
				IndexFiles.lookThrough(this.folder);
				assertThat(this.index).as(file).doesNotExist();
				assertThat(files(aside)).hasSizeGreaterThanOrEqualTo(files(sound).size() - 1);
				FileSystemUtils.deleteRecursively(aside);
			}
		}
	}

	@Test
	void aFileInItsPlaceIsSetAside() throws IOException {
		FileSystemUtils.deleteRecursively(this.index);
		Files.createFile(this.index);
		IndexFiles.lookThrough(this.folder);
		assertThat(this.index).doesNotExist();
	}

	@Test
	void aSecondDamagedOneLeavesTheFirstAsItIs() throws IOException {
		Damage.CUT_OFF.doTo(file(".fdt"));
		IndexFiles.lookThrough(this.folder);
		anIndex();
		Damage.GONE.doTo(file(".tim"));
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
		try (IndexWriter other = writer(false)) {
			Damage.CUT_OFF.doTo(file(".fdt"));
			IndexFiles.lookThrough(this.folder);
			assertThat(this.index).exists();
			other.rollback();
		}
	}

	private Path file(String ending) throws IOException {
		return files(this.index).stream()
			.filter((name) -> name.endsWith(ending))
			.map(this.index::resolve)
			.findFirst()
			.orElseThrow();
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	enum Damage {

		CUT_OFF {
			@Override
			byte[] of(byte[] bytes) {
				return Arrays.copyOf(bytes, bytes.length / 2);
			}
		},
		EMPTY {
			@Override
			byte[] of(byte[] bytes) {
				return new byte[0];
			}
		},
		FLIPPED {
			@Override
			byte[] of(byte[] bytes) {
				bytes[bytes.length / 2] ^= 1;
				return bytes;
			}
		},
		GONE {
			@Override
			byte[] of(byte[] bytes) {
				throw new IllegalStateException();
			}

			@Override
			void doTo(Path file) throws IOException {
				Files.delete(file);
			}
		};

		abstract byte[] of(byte[] bytes);

		void doTo(Path file) throws IOException {
			Files.write(file, of(Files.readAllBytes(file)));
		}

	}

}
