package org.ontherecord.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.article.Utterance;

/**
 * Articles with what the first corpus does not have: dates, sections, accents, and more
 * paragraphs than anybody pages through.
 */
final class Archive {

	static final int CLAUSES = 1100;

	private static final String SECTION = "MONEY > Levies";

	private static final String WORDS = "a modest step";

	private Archive() {
	}

	static void fill(Articles articles, Sources sources) {
		Source ministry = sources
			.save(new Source("ministere-des-finances", "Ministère des Finances", Source.Kind.ORGANIZATION));
		Article first = article("levy-2017", "Café levy proposed", SECTION, LocalDate.of(2017, 11, 5), List
			.of("The café levy, “a modest step,” was proposed in Zürich.", "Nobody’s café paid levies before."));
		first.add(new Utterance(Quote.Type.PARTIAL, new Passage(1, 16, 29, WORDS), List.of(),
				new Evidence(null, null, null, "test", Evidence.Confidence.HIGH), null), ministry);
		articles.save(first);
		articles.save(article("levy-2018", "Levy resumed", SECTION, LocalDate.of(2018, 3, 1),
				List.of("The levy was resumed, step by modest step.", "Zurich kept its résumé of the levy.")));
		articles
			.save(article("bridge-ja", "市長、橋を開通", "国際", null, List.of("市長は「サイバーセキュリティは核心だ」と述べた。", "ドナルド・トランプ氏も渡った。")));
		articles.save(article("bridge-ko", "시장이 다리를 열다", null, null, List.of("대통령은 “다리가 열렸다”고 말했다.", "한국전력공사가 지었다.")));
		List<String> clauses = IntStream.rangeClosed(1, CLAUSES)
			.mapToObj((n) -> "Clause " + n + " of a treaty.")
			.toList();
		Article treaty = article("treaty", "A treaty in full", "TREATIES", null, clauses);
		treaty.add(clause(7), sources.save(new Source("clara-lind", "Clara Lind", Source.Kind.PERSON)));
		treaty.add(clause(8), sources.save(new Source("clara-lind-holm", "Clara Lind Holm", Source.Kind.PERSON)));
		articles.save(treaty);
	}

	private static Utterance clause(int number) {
		return new Utterance(Quote.Type.DIRECT, new Passage(number, 0, 6, "Clause"), List.of(),
				new Evidence(null, null, null, "test", Evidence.Confidence.HIGH), null);
	}

	static Article article(String slug, String headline, @Nullable String section, @Nullable LocalDate published,
			List<String> text) {
		return new Article(slug, AnOrigin.of(slug + ".txt"), new Heading(headline, section, null, published), text);
	}

}
