package org.ontherecord.hostile;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

	private static final int CLIENTS = Integer.getInteger("siege.clients", 64);

	private static final int DRIPPING = 200;

	private static final int SLOW = 50;

	private static final int ALONE = 400;

	private static final List<String> PAGES = List.of("/", "/sources", "/quotes", "/quotes?q=the&page=%d",
			"/search?q=the+w%d", "/search?q=a*&page=%d", "/corpus", "/check?text=We+will+never+accept+%d",
			"/sources?letter=S&page=%d", "/quotes.csv?q=w%d", "/how?x=%d", "/quotes?speaker=s%d",
			"/search/suggest?q=a%d");

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
		Tally quiet = alone();
		Tally among = amongTheSlow();
		Tally besieged = besiege(length);
		TimeUnit.SECONDS.sleep(75);
		System.out.println("| after " + length.toSeconds() + " s | " + state() + " |");
		System.out.println("\nOne client alone:\n\n" + quiet);
		System.out.println("\nThe same among " + DRIPPING + " that send a byte a second and " + SLOW
				+ " that read 20 kB a second:\n\n" + among);
		System.out.println("\n" + CLIENTS + " clients:\n\n" + besieged);
	}

	/** Every fifth request is hostile; each client has others. */
	private Tally besiege(Duration length) throws InterruptedException {
		Tally tally = new Tally();
		long end = System.nanoTime() + length.toNanos();
		inParallel(CLIENTS, (client) -> {
			Iterator<String> hostile = HostileRequests.seeded(client).iterator();
			while (System.nanoTime() < end) {
				if (this.asked.incrementAndGet() % 5 > 0) {
					ask("page", next(), tally);
				}
				else {
					ask("hostile", hostile.next(), tally);
				}
			}
		}).awaitTermination(length.toSeconds() + 120, TimeUnit.SECONDS);
		return tally;
	}

	private void ask(String kind, String request, Tally tally) {
		long start = System.nanoTime();
		String answer = "";
		try {
			answer = this.wire.answer(request);
		}
		catch (UncheckedIOException ex) {
			// It took too long, and that is counted.
		}
		tally.add(kind, answer, System.nanoTime() - start);
	}

	private String next() {
		int number = this.asked.get();
		String page = PAGES.get(number % PAGES.size()).formatted(number % 5000);
		return "GET " + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	}

	private Tally amongTheSlow() throws Exception {
		ExecutorService dripping = inParallel(DRIPPING, (client) -> this.wire.drip("GET / HTTP/1.1\r\nX: ", 1000));
		ExecutorService slow = inParallel(SLOW,
				(client) -> this.wire.read("GET /quotes.jsonl HTTP/1.0\r\n\r\n", 20_000));
		TimeUnit.SECONDS.sleep(3);
		Tally tally = alone();
		dripping.shutdownNow();
		slow.shutdownNow();
		return tally;
	}

	private Tally alone() {
		Tally tally = new Tally();
		IntStream.range(0, ALONE).forEach((time) -> {
			this.asked.incrementAndGet();
			ask("page", next(), tally);
		});
		return tally;
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
