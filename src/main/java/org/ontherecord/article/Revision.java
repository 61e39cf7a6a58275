package org.ontherecord.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/**
 * What became of the paragraphs of a former text.
 */
record Revision(Article article, List<AbstractDelta<String>> deltas) {

	/** Two texts with fewer of their words in common are no versions of each other. */
	private static final double ALIKE = 0.25;

	static Revision of(FormerText before, Article now) {
		List<String> old = before.paragraphs().stream().map(FormerText.Was::text).toList();
		List<String> text = now.paragraphs().stream().map(Paragraph::text).toList();
		return new Revision(now, DiffUtils.diff(old, text).getDeltas());
	}

	/**
	 * The paragraph that stands where a rewritten one stood; none if that was dropped.
	 */
	Optional<Paragraph> successor(int number) {
		return this.deltas.stream()
			.filter((delta) -> positions(delta.getSource()).anyMatch((at) -> at == number))
			.findFirst()
			.flatMap((delta) -> successor(number, delta.getSource(), delta.getTarget()));
	}

	private Optional<Paragraph> successor(int number, Chunk<String> before, Chunk<String> now) {
		int at = number - before.getPosition();
		if (before.size() == now.size()) {
			return Optional.of(this.article.paragraphs().get(now.getPosition() + at));
		}
		String text = before.getLines().get(at);
		return positions(now).filter((position) -> position != Paragraph.HEADLINE)
			.mapToObj(this.article.paragraphs()::get)
			.filter((paragraph) -> likeness(text, paragraph.text()) >= ALIKE)
			.max(Comparator.comparingDouble((paragraph) -> likeness(text, paragraph.text())));
	}

	private static IntStream positions(Chunk<String> chunk) {
		return IntStream.range(chunk.getPosition(), chunk.getPosition() + chunk.size());
	}

	private static double likeness(String one, String other) {
		Set<String> words = words(one);
		Set<String> others = words(other);
		long common = words.stream().filter(others::contains).count();
		return (double) common / Math.max(words.size(), others.size());
	}

	private static Set<String> words(String text) {
		return Arrays.stream(text.split("\\s+")).collect(Collectors.toSet());
	}

}
