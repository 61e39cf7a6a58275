package org.ontherecord.article.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import org.ontherecord.article.Article;
import org.ontherecord.article.FormerText;
import org.ontherecord.article.Paragraph;

/**
 * What became of the paragraphs of a former text.
 *
 * @param before the paragraphs as they were, the headline first
 */
record Revision(List<String> before, List<Paragraph> now) {

	/** Two texts with fewer of their words in common are no versions of each other. */
	private static final double ALIKE = 0.25;

	static Revision of(FormerText before, Article now) {
		return new Revision(before.paragraphs().stream().map(FormerText.Was::text).toList(), now.paragraphs());
	}

	/**
	 * The paragraph that stands where a rewritten one stood; none if that was dropped.
	 */
	Optional<Paragraph> successor(int number) {
		return DiffUtils.diff(this.before, texts())
			.getDeltas()
			.stream()
			.filter((delta) -> positions(delta.getSource()).anyMatch((at) -> at == number))
			.findFirst()
			.flatMap((delta) -> successor(number, delta.getSource(), delta.getTarget()));
	}

	/**
	 * A paragraph that only moved, to this place or from it, is no version of another.
	 */
	private Optional<Paragraph> successor(int number, Chunk<String> old, Chunk<String> young) {
		List<Integer> rewritten = positions(old).filter((at) -> at != Paragraph.HEADLINE)
			.filter((at) -> !texts().contains(this.before.get(at)))
			.boxed()
			.toList();
		List<Paragraph> written = positions(young).mapToObj(this.now::get)
			.filter((paragraph) -> !this.before.contains(paragraph.text()))
			.filter((paragraph) -> paragraph.number() != Paragraph.HEADLINE)
			.toList();
		return (rewritten.size() == written.size()) ? Optional.of(written.get(rewritten.indexOf(number)))
				: likest(this.before.get(number), written);
	}

	private static Optional<Paragraph> likest(String text, List<Paragraph> among) {
		return among.stream()
			.filter((paragraph) -> likeness(text, paragraph.text()) >= ALIKE)
			.max(Comparator.comparingDouble((paragraph) -> likeness(text, paragraph.text())));
	}

	private List<String> texts() {
		return this.now.stream().map(Paragraph::text).toList();
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
