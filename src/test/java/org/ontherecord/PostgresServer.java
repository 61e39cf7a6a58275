package org.ontherecord;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL that can go away and come back with what it held. Its users are those
 * of docker-compose.yml.
 */
final class PostgresServer {

	static final String PASSWORD = "secret";

	private static final Path READER = Path.of("src/main/docker/reader.sql");

	private final Path data;

	private final int port;

	private EmbeddedPostgres server;

	PostgresServer() throws IOException, SQLException {
		this.data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgres").toAbsolutePath();
		this.port = freePort();
		this.server = launch();
		execute("create role ontherecord superuser login password '%s'".formatted(PASSWORD));
		execute("create database ontherecord owner ontherecord");
		createReader();
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:%d/ontherecord".formatted(this.port);
	}

	Connection connect(String user) throws SQLException {
		return DriverManager.getConnection(url(), user, PASSWORD);
	}

	void stop() throws IOException {
		this.server.close();
	}

	void startAgain() throws IOException {
		this.server = launch();
	}

	private EmbeddedPostgres launch() throws IOException {
		return EmbeddedPostgres.builder()
			.setPort(this.port)
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.start();
	}

	/** The script for the container, but for the line only psql knows. */
	private void createReader() throws IOException, SQLException {
		String script = Files.readString(READER)
			.lines()
			.filter((line) -> !line.startsWith("\\"))
			.collect(Collectors.joining("\n"))
			.replace(":'password'", "'" + PASSWORD + "'");
		try (Connection owner = connect("ontherecord"); Statement statement = owner.createStatement()) {
			statement.execute(script);
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
