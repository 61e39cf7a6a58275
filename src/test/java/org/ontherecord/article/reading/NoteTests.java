package org.ontherecord.article.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Utterance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose names stand beside a paragraph.
 */
class NoteTests {

	private static final Source SUND = new Source("sund", "Maria Sund", Source.Kind.PERSON);

	private static final Source VOSS = new Source("voss", "Peter Voss", Source.Kind.PERSON);

	private final Article article = new Article("ferry", AnOrigin.of("ferry.txt"),
			new Heading("The ferry", null, null, null), List.of("Yes, no, yes again. And", "so on."));

	@Test
	void eachSourceOfAParagraphIsNamedOnceInTheOrderTheySpeak() {
		says(SUND, new Passage(1, 0, 3, "Yes"));
		says(VOSS, new Passage(1, 5, 7, "no"));
		says(SUND, new Passage(1, 9, 12, "yes"));
		assertThat(sources(1)).containsExactly(SUND, VOSS);
	}

	@Test
	void whoGoesOnInTheNextParagraphIsNamedThereToo() {
		says(SUND, new Passage(1, 20, 23, "And"), new Passage(2, 0, 5, "so on"));
		assertThat(sources(1)).containsExactly(SUND);
		assertThat(sources(2)).containsExactly(SUND);
	}

	@Test
	void wordsOfAHeadlineThatAreNobodysHaveNoNote() {
		says(null, new Passage(0, 4, 9, "ferry"));
		says(null, new Passage(1, 0, 3, "Yes"));
		assertThat(sources(0)).isEmpty();
		assertThat(sources(1)).hasSize(1).containsOnlyNulls();
	}

	private void says(@Nullable Source source, Passage words, Passage... continues) {
		Evidence evidence = new Evidence(null, null, null, "any", Evidence.Confidence.HIGH);
		this.article.add(new Utterance(Quote.Type.DIRECT, words, List.of(continues), evidence, null), source);
	}

	private List<@Nullable Source> sources(int paragraph) {
		return ReadingPage.of(this.article, this.article.quotes(), (text) -> List.of())
			.lines()
			.get(paragraph)
			.notes()
			.stream()
			.<@Nullable Source>map(Note::source)
			.toList();
	}

}
