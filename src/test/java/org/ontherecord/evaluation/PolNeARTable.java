package org.ontherecord.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.ontherecord.attribution.english.Attributor;

/**
 * Prints how well the engine does on a split of PolNeAR, and how fast.
 */
public final class PolNeARTable {

	private PolNeARTable() {
	}

	/**
	 * Prints the table for the system property {@code split}, "dev" unless set, of the
	 * folder that the property {@code polnear} names.
	 * @param arguments none
	 * @throws IOException if the folder or a file of it cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		String folder = System.getProperty("polnear", "");
		String split = System.getProperty("split", "dev");
		if (folder.isBlank()) {
			System.out.println("Say where PolNeAR is: ./mvnw -Pevaluate verify -Dpolnear=DIR [-Dsplit=dev],"
					+ " DIR holding {dev,train}/{text,attributions}.");
			return;
		}
		List<GoldArticle> articles = new PolNeAR(Path.of(folder)).articles(split);
		long begin = System.nanoTime();
		Attributor attributor = Attributor.english();
		double load = seconds(begin);
		Quotations quotations = new Quotations();
		Quotations anywhere = new Quotations();
		Contents contents = new Contents();
		for (GoldArticle article : articles) {
			List<Guess> all = new Reading(article.text()).guesses(attributor);
			List<Guess> guesses = all.stream().map(Guess::inOneParagraph).toList();
			quotations.score(article, guesses);
			anywhere.score(article, all);
			contents.score(article, guesses);
		}
		System.out.printf("%s: %d documents%n%s%n%s%n", split, articles.size(), quotations, contents);
		System.out.printf("pronouns found %s (%s)%n", quotations.pronouns().percent().strip(), quotations.pronouns());
		System.out.printf("the same, mentions in another paragraph than the words counted too:%n%s%n", anywhere);
		System.out.printf("pronouns found %s (%s)%n", anywhere.pronouns().percent().strip(), anywhere.pronouns());
		System.out.printf("right by confidence, quotations: %s%n", anywhere.calibration());
		System.out.printf("right by confidence, indirect:   %s%n", contents.calibration());
		System.out.printf(Locale.ROOT, "loaded in %.2f s; %.0f articles a second on one core%n", load,
				speed(attributor, articles));
	}

	/** By this thread's processor time, after the warming up that scoring was. */
	private static double speed(Attributor attributor, List<GoldArticle> articles) {
		List<Reading> readings = articles.stream().map((article) -> new Reading(article.text())).toList();
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		long begin = clock.getCurrentThreadCpuTime();
		readings.forEach((reading) -> reading.guesses(attributor));
		return readings.size() * 1e9 / (clock.getCurrentThreadCpuTime() - begin);
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

}
