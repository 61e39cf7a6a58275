package org.ontherecord.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.ontherecord.ApplicationProcess;

/**
 * Seconds until the application is ready, on a corpus it has read and on an empty one;
 * the middle of several, taken in turn.
 */
record Starts(double unchanged, double empty) {

	private static final int TIMES = 3;

	static Starts of(Path folder, Path data) throws Exception {
		Path nothing = Files.createDirectories(folder.resolveSibling("empty"));
		double[] unchanged = new double[TIMES];
		double[] empty = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			empty[i] = secondsToReady(nothing, data);
			unchanged[i] = secondsToReady(folder, data);
		}
		Arrays.sort(unchanged);
		Arrays.sort(empty);
		return new Starts(unchanged[TIMES / 2], empty[TIMES / 2]);
	}

	private static double secondsToReady(Path folder, Path data) throws Exception {
		long start = System.nanoTime();
		try (ApplicationProcess process = start(folder, data)) {
			process.awaitReady();
			return (System.nanoTime() - start) / 1e9;
		}
	}

	/** Keeps no page, so that each is made whenever it is asked for. */
	static ApplicationProcess start(Path folder, Path data) throws Exception {
		return new ApplicationProcess(List.of("-Xmx1g"), "--ontherecord.corpus.location=" + folder,
				"--ontherecord.data.folder=" + data, "--ontherecord.pages.memory=0B",
				"--logging.level.org.ontherecord=info");
	}

}
