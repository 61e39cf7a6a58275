package org.ontherecord.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ontherecord.ApplicationProcess;
import org.ontherecord.benchmark.CorpusGenerator;

/**
 * Besieges a process of its own with many clients, and prints how it stands before and
 * after. All traffic stays on this machine.
 */
final class Siege {

	private static final int ARTICLES = Integer.getInteger("siege.articles", 300);

	private static final int CLIENTS = 64;

	private static final int DRIPPING = 200;

	private static final int SLOW = 50;

	private static final List<String> PAGES = List.of("/", "/sources", "/quotes", "/quotes?q=the&page=%d",
			"/search?q=the+w%d", "/search?q=a*&page=%d", "/corpus", "/check?text=We+will+never+accept+%d",
			"/sources?letter=S&page=%d", "/quotes.csv?q=w%d", "/how?x=%d", "/quotes?speaker=s%d",
			"/search/suggest?q=a%d");

	private final Map<String, AtomicLong> answers = new ConcurrentSkipListMap<>();

	private final AtomicInteger asked = new AtomicInteger();

	private final ApplicationProcess application;

	private final Wire wire;

	private Siege(ApplicationProcess application) {
		this.application = application;
		this.wire = new Wire(application.port());
	}

	public static void main(String[] seconds) throws Exception {
		Path folder = Files.createTempDirectory("siege");
		new CorpusGenerator(1).write(folder.resolve("articles"), ARTICLES);
		try (ApplicationProcess application = new ApplicationProcess(List.of("-Xmx512m"),
				"--ontherecord.corpus.location=" + folder.resolve("articles"),
				"--ontherecord.data.folder=" + folder.resolve("data"))) {
			application.awaitReady();
			new Siege(application).tell(Duration.ofSeconds(Long.parseLong(seconds[0])));
		}
	}

	private void tell(Duration length) throws Exception {
		besiege(Duration.ofSeconds(10));
		System.out.println("| | heap after collection, MB | threads | files |\n|---|---|---|---|");
		System.out.println("| before | " + state() + " |");
		String alone = middle();
		String among = amongTheSlow();
		this.answers.clear();
		besiege(length);
		Map<String, AtomicLong> counted = Map.copyOf(this.answers);
		TimeUnit.SECONDS.sleep(75);
		System.out.println("| after " + length.toSeconds() + " s | " + state() + " |");
		System.out.println("\nAnswers: " + counted + "\nA page, middle of 101: alone " + alone + ", among " + DRIPPING
				+ " that send a byte a second and " + SLOW + " that read 20 kB a second " + among);
	}

	/** Every fifth request is hostile; each client has others. */
	private void besiege(Duration length) throws InterruptedException {
		long end = System.nanoTime() + length.toNanos();
		inParallel(CLIENTS, (client) -> {
			Iterator<String> hostile = HostileRequests.seeded(client).iterator();
			while (System.nanoTime() < end) {
				boolean harmless = this.asked.incrementAndGet() % 5 > 0;
				String answer = this.wire.answer(harmless ? next() : hostile.next());
				String status = answer.isEmpty() ? "none" : answer.substring(9, Math.min(12, answer.length()));
				this.answers.computeIfAbsent(status, (key) -> new AtomicLong()).incrementAndGet();
			}
		}).awaitTermination(length.toSeconds() + 120, TimeUnit.SECONDS);
	}

	private String next() {
		int number = this.asked.get();
		String page = PAGES.get(number % PAGES.size()).formatted(number % 5000);
		return "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	}

	private String amongTheSlow() throws Exception {
		ExecutorService dripping = inParallel(DRIPPING, (client) -> this.wire.drip("GET / HTTP/1.1\r\nX: ", 1000));
		ExecutorService slow = inParallel(SLOW,
				(client) -> this.wire.read("GET /quotes.jsonl HTTP/1.0\r\n\r\n", 20_000));
		TimeUnit.SECONDS.sleep(3);
		String middle = middle();
		dripping.shutdownNow();
		slow.shutdownNow();
		return middle;
	}

	private String middle() {
		long[] times = IntStream.range(0, 101).mapToLong((time) -> {
			long start = System.nanoTime();
			this.wire.answer(next());
			return System.nanoTime() - start;
		}).sorted().toArray();
		return TimeUnit.NANOSECONDS.toMillis(times[50]) + " ms";
	}

	private String state() throws Exception {
		String pid = Long.toString(this.application.pid());
		run("jcmd", pid, "GC.run");
		String heap = run("jcmd", pid, "GC.heap_info").replaceAll("(?s).*?used (\\d+)K.*", "$1");
		return Long.parseLong(heap) / 1024 + " | " + entries(pid, "task") + " | " + entries(pid, "fd");
	}

	private static long entries(String pid, String kind) throws Exception {
		try (Stream<Path> entries = Files.list(Path.of("/proc", pid, kind))) {
			return entries.count();
		}
	}

	private static String run(String... command) throws Exception {
		command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
		Process process = new ProcessBuilder(command).start();
		return new String(process.getInputStream().readAllBytes());
	}

	private static ExecutorService inParallel(int clients, Client client) {
		ExecutorService threads = Executors.newFixedThreadPool(clients, (work) -> {
			Thread thread = new Thread(work);
			thread.setDaemon(true);
			return thread;
		});
		IntStream.range(0, clients).forEach((each) -> threads.execute(() -> client.run(each)));
		threads.shutdown();
		return threads;
	}

	/** What one of many does, by its number. */
	private interface Client {

		void run(int number);

	}

}
