package org.ontherecord;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * The application in a process of its own, to be killed or to stand beside others: that
 * of the class path, or of a jar, by {@code -Dapplication.jar=target/...}.
 */
public final class ApplicationProcess implements AutoCloseable {

	private static final Duration LONGEST = Duration.ofMinutes(Integer.getInteger("longest.start", 5));

	private static final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	private final Path output;

	private final Process process;

	/** Starts it with some settings, like {@code --server.address=127.0.0.1}. */
	public ApplicationProcess(String... settings) throws IOException {
		this(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), settings);
	}

	/** Starts it in a virtual machine of some options. */
	public ApplicationProcess(List<String> options, String... settings) throws IOException {
		this(settings, command(options));
	}

	private ApplicationProcess(String[] settings, List<String> command) throws IOException {
		this.port = freePort();
		this.output = Files.createTempFile(Files.createDirectories(Path.of("target")), "process", ".log");
		List<String> whole = new ArrayList<>(command);
		whole.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + this.port));
		whole.addAll(List.of(settings));
		this.process = new ProcessBuilder(whole).redirectErrorStream(true)
			.redirectOutput(new File(this.output.toString()))
			.start();
	}

	/** Starts it as an operator does, by a command that takes settings. */
	public static ApplicationProcess by(List<String> command) throws IOException {
		return new ApplicationProcess(new String[0], command);
	}

	private static List<String> command(List<String> options) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("application.jar", System.getProperty("java.class.path")),
				OnTheRecord.class.getName()));
		return command;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	public int port() {
		return this.port;
	}

	/** What a path answers, asked with some headers: a name, its value, and so on. */
	public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		URI address = URI.create("http://127.0.0.1:" + this.port + path);
		HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60));
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return client.send(request.build(), BodyHandlers.ofString());
	}

	public int status(String path) throws IOException, InterruptedException {
		return get(path).statusCode();
	}

	public void awaitReady() throws Exception {
		await("it is ready", () -> status("/actuator/health/readiness") == 200);
	}

	/** Waits until something is so; a connection that is refused is none yet. */
	public void await(String what, Callable<Boolean> condition) throws Exception {
		for (long end = System.nanoTime() + LONGEST.toNanos(); System.nanoTime() < end; Thread.sleep(100)) {
			if (!this.process.isAlive()) {
				throw new IllegalStateException("it ended before " + what + ":\n" + output());
			}
			try {
				if (condition.call()) {
					return;
				}
			}
			catch (IOException ex) {
				continue;
			}
		}
		throw new IllegalStateException("it took too long until " + what + ":\n" + output());
	}

	public long pid() {
		return this.process.pid();
	}

	/** What all its threads have had of the processors so far. */
	public Duration processorTime() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** The most memory it has ever had from the system, in megabytes. */
	public long peakMegabytes() throws IOException {
		return megabytes("VmHWM");
	}

	/** The memory it has from the system now, in megabytes. */
	public long residentMegabytes() throws IOException {
		return megabytes("VmRSS");
	}

	/** 0 where the system does not tell. */
	private long megabytes(String kind) throws IOException {
		Path status = Path.of("/proc", Long.toString(this.process.pid()), "status");
		if (!Files.exists(status)) {
			return 0;
		}
		return Files.readAllLines(status)
			.stream()
			.filter((line) -> line.startsWith(kind))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

	public String output() throws IOException {
		return Files.readString(this.output);
	}

	/** Ends it as a power failure does. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		stop();
	}

	/** Asks it to end, as an operator does. */
	public void end() {
		this.process.destroy();
	}

	/** Ends it as an operator does. */
	public void stop() {
		end();
		this.process.onExit().completeOnTimeout(this.process, 30, TimeUnit.SECONDS).join();
		this.process.destroyForcibly();
	}

}
