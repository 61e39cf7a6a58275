package org.ontherecord.search.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.ontherecord.article.Paragraph;
import org.ontherecord.search.query.AnalyzedText;
import org.ontherecord.search.query.InField;
import org.ontherecord.search.query.Near;
import org.ontherecord.search.query.Phrase;
import org.ontherecord.search.query.Term;
import org.ontherecord.search.query.Word;
import org.springframework.stereotype.Component;

/**
 * Knows which words the corpus has, and for one that it does not have the nearest that it
 * does: fewest letters apart, then most frequent.
 */
@Component
public class Spelling {

	/** How many texts with a similar word are looked through. */
	private static final int SEEN = 50;

	private final Index index;

	Spelling(Index index) {
		this.index = index;
	}

	/**
	 * The field whose words are meant, where a misspelt one can be seen to be missing.
	 */
	public static Optional<String> fieldOf(Term term) {
		if (term instanceof Word || term instanceof Near) {
			return Optional.of(ParagraphIndex.TEXT);
		}
		if (term instanceof Phrase) {
			return Optional.of(ParagraphIndex.EXACT);
		}
		boolean source = term instanceof InField words && words.field() == InField.Field.SOURCE;
		return source ? Optional.of(ParagraphIndex.SOURCE_NAME) : Optional.empty();
	}

	public boolean has(String word, String field) {
		return this.index.ask((session) -> session.search(Paragraph.class)
			.where((where) -> where.match().field(field).matching(word))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.totalHitCountThreshold(1)
			.fetch(0)
			.total()
			.hitCountLowerBound() > 0);
	}

	/**
	 * The nearest word, spelt as the corpus spells it.
	 * @param word in lower case and without accents
	 */
	public Optional<String> nearest(String word, String field) {
		String words = field.equals(ParagraphIndex.SOURCE_NAME) ? field : ParagraphIndex.EXACT;
		List<AnalyzedText> texts = this.index.ask((session) -> similar(word, words, session))
			.stream()
			.map(AnalyzedText::new)
			.toList();
		return IntStream.rangeClosed(1, edits(word))
			.mapToObj((edits) -> new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits)))
			.flatMap((near) -> mostFrequent(texts, near).stream())
			.findFirst();
	}

	private List<String> similar(String word, String field, SearchSession session) {
		String shown = field.equals(ParagraphIndex.EXACT) ? ParagraphIndex.TEXT : field;
		return session.search(Paragraph.class)
			.select((select) -> select.field(shown, String.class).list())
			.where((where) -> where.match().field(field).matching(word).fuzzy(edits(word)))
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.fetchHits(SEEN)
			.stream()
			.flatMap(List::stream)
			.toList();
	}

	private static Optional<String> mostFrequent(List<AnalyzedText> texts, CharacterRunAutomaton near) {
		Map<String, Long> counts = texts.stream()
			.flatMap((text) -> text.spelled(near::run).stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<String, Long>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
			.map(Map.Entry::getKey);
	}

	private static int edits(String word) {
		return (word.length() < 5) ? 1 : 2;
	}

}
