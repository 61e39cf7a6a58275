package org.ontherecord.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.ontherecord.article.ArticleLanguage;
import org.ontherecord.article.Paragraph;
import org.ontherecord.search.index.Hit;
import org.ontherecord.search.index.Index;
import org.ontherecord.search.index.ParagraphIndex;
import org.ontherecord.search.query.Analysis;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Component;

/**
 * Queries that show how to ask, made of a paragraph of the corpus at hand, so that each
 * finds something.
 */
@Component
class Examples {

	/** In letters; a shorter word says little. */
	private static final int LONG = 6;

	private static final int BEGINNING = 5;

	private static final int SEEN = 20;

	private final Index index;

	Examples(Index index) {
		this.index = index;
	}

	/** One for each way to ask, where the corpus has what it asks for. */
	@Cacheable("examples")
	public List<Example> all() {
		List<Hit> hits = quoting();
		return hits.stream()
			.filter((hit) -> !hit.ofHeadline() && longWords(hit.text()).size() >= 2)
			.findFirst()
			.map((hit) -> Stream.concat(ofWords(hit, hits), ofArticle(hit)).toList())
			.orElse(List.of());
	}

	/**
	 * Paragraphs that quote somebody, first those whose articles have a date and a
	 * section; in every process the same ones.
	 */
	private List<Hit> quoting() {
		return this.index.ask((session) -> session.search(Paragraph.class)
			.select(Hit.class)
			.where((where) -> where.bool()
				.must(where.exists().field(ParagraphIndex.SOURCE))
				.must(where.match().field(ParagraphIndex.LANGUAGE).matching(ArticleLanguage.ENGLISH.tag()))
				.should(where.exists().field(ParagraphIndex.SECTION))
				.should(where.exists().field(ParagraphIndex.PUBLISHED)))
			.sort(Order.RELEVANCE::sort)
			.failAfter(this.index.timeoutMillis(), TimeUnit.MILLISECONDS)
			.fetchHits(SEEN));
	}

	private static List<String> longWords(String text) {
		return Arrays.stream(text.split("[^\\p{L}]+"))
			.filter((word) -> word.length() >= LONG && Character.isLowerCase(word.charAt(0)))
			.distinct()
			.toList();
	}

	private static Stream<Example> ofWords(Hit hit, List<Hit> others) {
		List<String> words = longWords(hit.text());
		String one = words.get(0);
		String other = words.get(1);
		String phrase = '"' + phrase(hit.text(), one) + '"';
		Stream<Example> without = others.stream()
			.flatMap((elsewhere) -> longWords(elsewhere.text()).stream())
			.filter((word) -> !Analysis.STEM.words(hit.text()).containsAll(Analysis.STEM.words(word)))
			.limit(1)
			.map((word) -> new Example("without", one + " -" + word));
		return Stream.concat(
				Stream.of(new Example("word", one), new Example("words", one + " " + other),
						new Example("phrase", phrase), new Example("or", one + " OR " + other),
						new Example("prefix", one.substring(0, BEGINNING) + "*"), new Example("near", phrase + "~5")),
				without);
	}

	/** Two long words that stand side by side, else the first and the next. */
	private static String phrase(String text, String first) {
		List<String> words = Analysis.EXACT.words(text);
		int at = IntStream.range(1, words.size())
			.filter((i) -> words.get(i - 1).length() >= LONG && words.get(i).length() >= LONG)
			.findFirst()
			.orElse(words.indexOf(Analysis.EXACT.words(first).get(0)) + 1);
		return String.join(" ", words.subList(at - 1, Math.min(words.size(), at + 1)));
	}

	private static Stream<Example> ofArticle(Hit hit) {
		return Stream.of(hit.voices().stream().map((voice) -> new Example("source", "source:\"" + voice.name() + '"')),
				longWords(hit.headline().toLowerCase(Locale.ROOT)).stream()
					.map((word) -> new Example("article", "article:" + word)),
				Stream.ofNullable(hit.section()).map((section) -> new Example("section", "section:\"" + section + '"')),
				hit.quotations().stream().map((quoted) -> new Example("type", "type:" + quoted.type())),
				Stream.ofNullable(hit.published()).map((day) -> new Example("after", "after:" + day)))
			.flatMap((each) -> each.limit(1));
	}

	/** A way to ask, named as in messages, and a query that asks so. */
	record Example(String way, String query) {
	}

}
