package org.ontherecord.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ontherecord.article.Article;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Origin;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Utterance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How an invented article is cited, letter by letter.
 */
class CitationTests {

	private static final String SITE = "https://record.example";

	private final Article dated = article("“Dry” harbours & 100% of the fleet", "The Lagos Courier",
			LocalDate.of(2018, 5, 4));

	private final Article bare = article("Mayor praises the bridge", null, null);

	@Test
	void apaHasTheDayInTheListAndTheParagraphInTheText() {
		assertThat(cited(Work.of(this.dated.paragraphs().get(2)), CitationFormat.APA)).isEqualTo("""
				“Dry” harbours & 100%% of the fleet. (2018, May 4). The Lagos Courier. %s

				(“‘Dry’ harbours & 100%% of the fleet,” 2018, para. 2)
				""".formatted(address(this.dated, 2)));
	}

	@Test
	void mlaHasParagraphsUnderItsOwnShorthand() {
		assertThat(cited(Work.of(this.dated.paragraphs().get(2)), CitationFormat.MLA)).isEqualTo("""
				“‘Dry’ harbours & 100%% of the fleet.” The Lagos Courier, 4 May 2018, %s.

				(“‘Dry’ harbours & 100%% of the fleet,” par. 2)
				""".formatted(address(this.dated, 2)));
	}

	@Test
	void chicagoSaysThatAParagraphIsNoPage() {
		assertThat(cited(Work.of(this.dated.paragraphs().get(2)), CitationFormat.CHICAGO)).isEqualTo("""
				The Lagos Courier. “‘Dry’ harbours & 100%% of the fleet.” May 4, 2018. %1$s.

				“‘Dry’ harbours & 100%% of the fleet,” The Lagos Courier, May 4, 2018, para. 2, %1$s.
				""".formatted(address(this.dated, 2)));
	}

	@Test
	void anArticleOfNoDateAndNoKnownPaperIsCitedAsReadHere() {
		Work work = Work.of(this.bare);
		String address = SITE + this.bare.address();
		assertThat(cited(work, CitationFormat.APA)).isEqualTo("""
				Mayor praises the bridge. (n.d.). On the Record. %s

				(“Mayor praises the bridge,” n.d.)
				""".formatted(address));
		assertThat(cited(work, CitationFormat.MLA)).isEqualTo("""
				“Mayor praises the bridge.” On the Record, n.d., %s.

				(“Mayor praises the bridge”)
				""".formatted(address));
		assertThat(cited(work, CitationFormat.CHICAGO)).isEqualTo("""
				On the Record. “Mayor praises the bridge.” n.d. %1$s.

				“Mayor praises the bridge,” On the Record, n.d., %1$s.
				""".formatted(address));
	}

	@Test
	void aQuotationIsCitedAsQuotedInItsArticle() {
		Work quoted = Work.of(this.bare.quotes().get(0));
		assertThat(cited(quoted, CitationFormat.APA))
			.endsWith("(Ngozi Eze, as quoted in “Mayor praises the bridge,” n.d., para. 1)\n");
		assertThat(cited(quoted, CitationFormat.MLA))
			.endsWith("(Ngozi Eze, as quoted in “Mayor praises the bridge,” par. 1)\n");
		assertThat(cited(quoted, CitationFormat.CHICAGO))
			.contains("\n\nNgozi Eze, as quoted in “Mayor praises the bridge,” On the Record, n.d., para. 1, ");
	}

	@Test
	void bibtexKeepsWhatTexWouldTakeForCommands() {
		assertThat(cited(Work.of(this.dated.paragraphs().get(2)), CitationFormat.BIBTEX)).isEqualTo("""
				@article{dry-p2,
					title = {{“Dry” harbours \\& 100\\%% of the fleet}},
					key = {“Dry” harbours \\& 100\\%% of the fleet},
					journal = {The Lagos Courier},
					year = {2018},
					month = may,
					day = {4},
					note = {para. 2},
					url = {%s}
				}
				""".formatted(address(this.dated, 2)));
	}

	@Test
	void risHasALineForEachThingThatIsKnown() {
		assertThat(cited(Work.of(this.bare.quotes().get(0)), CitationFormat.RIS).lines()).containsExactly("TY  - ELEC",
				"ID  - mayor-" + this.bare.quotes().get(0).id(), "TI  - Mayor praises the bridge",
				"T2  - On the Record", "PB  - On the Record", "N1  - Ngozi Eze, as quoted in para. 1",
				"UR  - " + address(this.bare, 1), "ER  - ");
	}

	@Test
	void cslJsonIsAListOfOne() {
		assertThat(cited(Work.of(this.dated), CitationFormat.CSL_JSON)).startsWith("[{\"id\":\"dry\"")
			.contains("\"type\":\"article-newspaper\"", "\"date-parts\":[[2018,5,4]]")
			.endsWith("}]\n");
	}

	private static String cited(Work work, CitationFormat format) {
		return format.of(work, SITE);
	}

	private static String address(Article article, int paragraph) {
		return SITE + article.paragraphs().get(paragraph).address();
	}

	private static Article article(String headline, @Nullable String publisher, @Nullable LocalDate published) {
		String slug = headline.replaceAll("\\P{L}", " ").strip().split(" ")[0].toLowerCase(Locale.ROOT);
		Article article = new Article(slug, new Origin("a.txt", "a.txt", "0", "0", publisher, null),
				new Heading(headline, null, null, published), List.of("“It holds,” said Ngozi Eze.", "It rained."));
		article.add(
				new Utterance(Quote.Type.DIRECT, new Passage(1, 1, 10, "It holds,"), List.of(),
						new Evidence(null, null, null, "quote-cue-source", Evidence.Confidence.HIGH), null),
				new Source("ngozi-eze", "Ngozi Eze", Source.Kind.PERSON));
		return article;
	}

}
