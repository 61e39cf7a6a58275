package org.ontherecord.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ontherecord.OnTheRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What can be wrong with the folder of database and index, and what becomes of it.
 */
@ExtendWith(OutputCaptureExtension.class)
class DataFolderTests {

	private static final String ANY_PORT = "--server.port=0";

	@TempDir
	private Path folder;

	private Path corpus;

	private Path data;

	@BeforeEach
	void aCorpus() throws IOException {
		this.corpus = Files.createDirectory(this.folder.resolve("corpus"));
		this.data = this.folder.resolve("data");
		Files.writeString(this.corpus.resolve("ferry.txt"),
				"Ferry\n\n“The ferry leaves at nine,” the White House said.\n");
	}

	@Test
	void aDamagedDatabaseIsNamedAndOneCommandReadsTheArticlesAnew(CapturedOutput output) throws Exception {
		start(ANY_PORT).close();
		Files.write(database(), new byte[20_000]);
		startsNot(output, "The database file " + database() + " is damaged; the articles are safe in their folder.",
				ANY_PORT);
		assertThat(output).contains("Start once with --ontherecord.data.renew=true");
		start(ANY_PORT, "--ontherecord.data.renew=true").close();
		assertThat(articles()).isOne();
		assertThat(places()).hasSize(2).last().asString().endsWith("-before-1");
		assertThat(places().get(1).resolve("database.mv.db")).hasBinaryContent(new byte[20_000]);
	}

	@Test
	void aPortThatIsTakenIsNamed(CapturedOutput output) throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			startsNot(output, "Port %d was already in use.".formatted(other.getLocalPort()),
					"--server.address=127.0.0.1", "--server.port=" + other.getLocalPort());
		}
	}

	@Test
	void aFileInItsPlaceIsNamed(CapturedOutput output) throws IOException {
		Files.createFile(this.data);
		startsNot(output, "ontherecord.data.folder is “" + this.data);
	}

	@Test
	void oneThatCantBeMadeIsNamed(CapturedOutput output) {
		this.data = Path.of("/proc/data");
		startsNot(output, "name a folder that this user may write to");
	}

	@Test
	void aSemicolonInItsNameIsNamed(CapturedOutput output) {
		this.data = this.folder.resolve("a;b");
		startsNot(output, "choose a folder without a semicolon in its path");
		assertThat(this.data).doesNotExist();
	}

	private void startsNot(CapturedOutput output, String line, String... more) {
		assertThatException().isThrownBy(() -> start(more));
		assertThat(output).contains(line).doesNotContain("\tat ");
	}

	private ConfigurableApplicationContext start(String... more) {
		return SpringApplication.run(OnTheRecord.class,
				Stream
					.concat(Stream.of("--ontherecord.corpus.location=" + this.corpus,
							"--ontherecord.data.folder=" + this.data, "--spring.main.banner-mode=off"), Stream.of(more))
					.toArray(String[]::new));
	}

	private long articles() throws Exception {
		String url = "jdbc:h2:file:" + database().toString().replace(".mv.db", "")
				+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
		try (Connection database = DriverManager.getConnection(url, "", "");
				var rows = database.createStatement().executeQuery("select count(*) from article")) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private Path database() {
		return places().get(0).resolve("database.mv.db");
	}

	private List<Path> places() {
		try (Stream<Path> places = Files.list(this.data)) {
			return places.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
