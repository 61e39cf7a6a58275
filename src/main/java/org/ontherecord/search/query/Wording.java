package org.ontherecord.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.ontherecord.article.Stretch;

/**
 * Words that a reader remembers, and where a text comes closest to them.
 *
 * @param words those that were typed, in order
 */
public record Wording(List<String> words) {

	private static final CharArraySet STOP_WORDS = EnglishAnalyzer.getDefaultStopSet();

	/** A text may say "she said" between them, and a few words more. */
	private static final int BETWEEN = 8;

	/** The words that a query looks for in texts. */
	public static Wording of(Query query) {
		return new Wording(query.wanted()
			.filter((term) -> term instanceof Word || term instanceof Phrase || term instanceof Near)
			.flatMap((term) -> Analysis.EXACT.words(term.said()).stream())
			.toList());
	}

	/** Without those that every text has; all, if it has no others. */
	public List<String> telling() {
		List<String> telling = this.words.stream().filter((word) -> !STOP_WORDS.contains(word)).toList();
		return telling.isEmpty() ? this.words : telling;
	}

	/** The text that has most of the words together, if it has at least half of them. */
	public <T> Optional<T> closest(List<T> texts, Function<T, String> words) {
		return texts.stream()
			.max(Comparator.comparingInt((text) -> together(words.apply(text))))
			.filter((text) -> 2 * together(words.apply(text)) >= telling().size());
	}

	private int together(String text) {
		Set<String> telling = stems(String.join(" ", telling()));
		return window(new AnalyzedText(text), telling).map((place) -> stems(place.of(text)))
			.map((has) -> (int) telling.stream().filter(has::contains).count())
			.orElse(0);
	}

	/** What lies around the words, in pieces; its own words marked. */
	public List<MarkedText> in(String text) {
		AnalyzedText analyzed = new AnalyzedText(text);
		Set<String> wanted = stems(String.join(" ", this.words));
		Set<String> telling = stems(String.join(" ", telling()));
		Optional<Stretch> window = window(analyzed, telling);
		return window.map((place) -> MarkedText.of(place.of(text), others(new AnalyzedText(place.of(text)), wanted)))
			.orElse(List.of());
	}

	/** Those of the words that a text lacks. */
	public List<String> missingIn(String text) {
		Set<String> has = stems(text);
		return telling().stream().filter((word) -> !has.containsAll(Analysis.STEM.words(word))).toList();
	}

	private static Set<String> stems(String text) {
		return new HashSet<>(Analysis.STEM.words(text));
	}

	/** From the first to the last word of the longest run of what is looked for. */
	private static Optional<Stretch> window(AnalyzedText text, Set<String> telling) {
		List<Integer> met = IntStream.range(0, text.count())
			.filter((at) -> telling.contains(text.word(at, Analysis.STEM)))
			.boxed()
			.collect(Collectors.toList());
		List<Integer> best = List.of();
		List<Integer> run = new ArrayList<>();
		for (Integer at : met) {
			if (!run.isEmpty() && at - run.get(run.size() - 1) > BETWEEN) {
				run = new ArrayList<>();
			}
			run.add(at);
			best = (run.size() > best.size()) ? List.copyOf(run) : best;
		}
		return best.isEmpty() ? Optional.empty() : Optional.of(text.place(best.get(0), best.get(best.size() - 1)));
	}

	private static List<Stretch> others(AnalyzedText text, Set<String> wanted) {
		return text.each((word) -> !wanted.contains(word), Analysis.STEM);
	}

}
