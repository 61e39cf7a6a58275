package org.ontherecord.benchmark;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up words of which each is as frequent as Zipf's law has it: the n-th is used an
 * n-th as often as the first.
 */
class Vocabulary {

	private static final int SIZE = 30_000;

	private static final String CONSONANTS = "bdfgklmnprtvz";

	private static final String VOWELS = "aeiou";

	private final String[] words;

	private final double[] upTo = new double[SIZE];

	Vocabulary(Random random) {
		this.words = IntStream.iterate(0, (i) -> i + 1)
			.mapToObj((i) -> word(random))
			.distinct()
			.limit(SIZE)
			.toArray(String[]::new);
		double sum = 0;
		for (int i = 0; i < SIZE; i++) {
			sum += 1.0 / (i + 1);
			this.upTo[i] = sum;
		}
	}

	/** Two to four syllables, and an ending that no stemmer cuts. */
	private static String word(Random random) {
		return IntStream.range(0, 2 + random.nextInt(3))
			.mapToObj((i) -> "" + pick(CONSONANTS, random) + pick(VOWELS, random))
			.collect(Collectors.joining("", "", "k"));
	}

	private static char pick(String letters, Random random) {
		return letters.charAt(random.nextInt(letters.length()));
	}

	/** The word of a rank; 0 is the most frequent. */
	String word(int rank) {
		return this.words[rank];
	}

	String any(Random random) {
		int found = Arrays.binarySearch(this.upTo, random.nextDouble() * this.upTo[SIZE - 1]);
		return this.words[Math.min(SIZE - 1, (found < 0) ? -found - 1 : found)];
	}

}
