package org.ontherecord.article.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;

/**
 * A piece of a paragraph that lies under the same marks from its first character to its
 * last.
 *
 * @param marks what it lies under, the shortest first
 * @param anchors ids of the places that begin with it
 */
record Fragment(String text, List<Mark> marks, List<String> anchors) {

	/**
	 * Cuts a paragraph wherever something in it begins or ends to stand out, going over
	 * it once.
	 * @param marks those of other paragraphs are passed over
	 */
	static List<Fragment> of(Paragraph paragraph, Stream<Mark> marks) {
		List<Mark> coming = marks.filter((mark) -> mark.isIn(paragraph))
			.sorted(Comparator.comparingInt(Mark::start))
			.toList();
		int[] cuts = cuts(paragraph.text(), coming);
		List<Fragment> fragments = new ArrayList<>();
		List<Mark> open = new ArrayList<>();
		for (int i = 1, next = 0; i < cuts.length; i++) {
			int start = cuts[i - 1];
			open.removeIf((mark) -> mark.end() <= start);
			while (next < coming.size() && coming.get(next).start() == start) {
				open.add(coming.get(next++));
			}
			fragments.add(between(paragraph.text(), start, cuts[i], open));
		}
		return fragments;
	}

	private static int[] cuts(String text, List<Mark> marks) {
		return IntStream
			.concat(IntStream.of(0, text.length()),
					marks.stream().flatMapToInt((mark) -> IntStream.of(mark.start(), mark.end())))
			.sorted()
			.distinct()
			.toArray();
	}

	private static Fragment between(String text, int start, int end, List<Mark> marks) {
		List<Mark> over = marks.stream()
			.filter((mark) -> mark.covers(start, end))
			.sorted(Comparator.comparingInt(Mark::length))
			.toList();
		return new Fragment(text.substring(start, end), over,
				over.stream()
					.filter((mark) -> mark.start() == start)
					.map(Mark::anchor)
					.filter(Objects::nonNull)
					.toList());
	}

	public boolean isPlain() {
		return this.marks.isEmpty();
	}

	/** Whether it is quoted or found, and not only evidence. */
	public boolean isMarked() {
		return marks(Mark.Kind.QUOTE, Mark.Kind.HIT).findAny().isPresent();
	}

	/** Of quotations within each other the innermost, or null if it is in none. */
	public @Nullable Quote quote() {
		return marks(Mark.Kind.QUOTE).map(Mark::quote).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Whether it is found. */
	public boolean isHit() {
		return marks(Mark.Kind.HIT).findAny().isPresent();
	}

	/** The names its looks go by. */
	public String looks() {
		Stream<String> quote = Stream.ofNullable(quote())
			.map((each) -> "quote " + each.type().label() + ((each.source() != null) ? "" : " nobody"));
		Stream<String> others = marks(Mark.Kind.MENTION, Mark.Kind.CUE, Mark.Kind.HIT)
			.map((mark) -> mark.kind().label())
			.distinct();
		return Stream.concat(quote, others).collect(Collectors.joining(" "));
	}

	private Stream<Mark> marks(Mark.Kind... kinds) {
		List<Mark.Kind> wanted = List.of(kinds);
		return this.marks.stream().filter((mark) -> wanted.contains(mark.kind()));
	}

}
