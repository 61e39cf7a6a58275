package org.ontherecord.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenSearch of one node, in a JVM of its own, for its Lucene is not ours. The
 * build writes its class path to a file.
 */
public final class OpenSearchNode {

	private static final Path CLASSPATH = Path.of("target", "opensearch.classpath");

	private static final Duration LONGEST_START = Duration.ofMinutes(3);

	private final Path directory;

	private final int port;

	private Process process;

	private OpenSearchNode(Path directory, int port) throws IOException {
		this.directory = directory;
		this.port = port;
		this.process = launch();
	}

	/** Starts a node and waits until it answers. */
	public static OpenSearchNode start() throws Exception {
		Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "opensearch");
		Path settings = directory.resolve("node_1/config/opensearch.yml");
		Files.createDirectories(settings.getParent());
		Files.writeString(settings, "discovery.type: single-node\nnetwork.host: 127.0.0.1\n");
		OpenSearchNode node = new OpenSearchNode(directory, FreePort.between(9201, 9298));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> node.process.destroy()));
		node.awaitAnswer();
		return node;
	}

	public String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/** Ends the node; what it holds stays in its directory. */
	public void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
	}

	/** Starts it again with what it held, at the same address. */
	public void startAgain() throws Exception {
		this.process = launch();
		awaitAnswer();
	}

	private Process launch() throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-Xmx384m", "-XX:TieredStopAtLevel=1", "-cp",
				Files.readString(CLASSPATH).strip(), "org.codelibs.opensearch.runner.OpenSearchRunner", "-basePath",
				this.directory.toString(), "-numOfNode", "1", "-baseHttpPort", String.valueOf(this.port - 1),
				"-clusterName", "test-" + this.port)
			.redirectErrorStream(true)
			.redirectOutput(this.directory.resolve("output.log").toFile())
			.start();
	}

	private void awaitAnswer() throws Exception {
		HttpClient client = HttpClient.newHttpClient();
		HttpRequest health = HttpRequest.newBuilder(URI.create(address() + "/_cluster/health?wait_for_status=yellow"))
			.timeout(Duration.ofSeconds(10))
			.build();
		for (long end = System.nanoTime() + LONGEST_START.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
			if (!this.process.isAlive()) {
				break;
			}
			try {
				if (client.send(health, BodyHandlers.ofString()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// Not yet.
			}
		}
		stop();
		throw new IllegalStateException("no answer: " + Files.readString(this.directory.resolve("output.log")));
	}

}
