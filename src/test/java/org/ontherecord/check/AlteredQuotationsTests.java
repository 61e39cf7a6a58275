package org.ontherecord.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ontherecord.ReadingRoom;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.Source;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every longer quotation of the two articles, altered in every way people alter
 * quotations; more than two hundred in all.
 */
@ReadingRoom
class AlteredQuotationsTests {

	private static final int LONG = 6;

	@Autowired
	private Checker checker;

	@Autowired
	private Articles articles;

	@Autowired
	private Quotes quotes;

	private List<Quote> all = List.of();

	@BeforeEach
	void readTheQuotations() {
		this.all = Stream
			.of("japan-softens-stance-on-prospect-of-chat-with-n-korea-sources",
					"abe-leaning-toward-dialogue-with-north-korea-following-the-uss-lead")
			.flatMap((slug) -> this.articles.findBySlug(slug).stream())
			.flatMap((article) -> this.quotes.found(article).stream())
			.filter((quote) -> quote.type() != Quote.Type.INDIRECT && words(quote).size() >= LONG)
			.toList();
	}

	@Test
	void asPrintedItIsVerbatimAndItsSources() {
		assertThat(this.all).hasSizeGreaterThan(12).allSatisfy((quote) -> {
			Checked checked = check(quote.text());
			assertThat(checked.verdict()).isEqualTo(Verdict.VERBATIM);
			assertThat(checked.quote()).isNotNull();
			assertThat(name(checked.quote())).isEqualTo(name(quote));
		});
	}

	@Test
	void typographyIsNoDifference() {
		allAre(Verdict.VERBATIM, (text) -> text.replace('’', '\'').toUpperCase(Locale.ROOT));
		allAre(Verdict.VERBATIM, (text) -> text.replace(",", " —").replace(" ", "  "));
		allAre(Verdict.VERBATIM, (text) -> "[" + text.charAt(0) + "]" + text.substring(1));
	}

	@Test
	void anEllipsisAndBracketsAreACarefulQuoters() {
		allAre(Verdict.VERBATIM, (text) -> altered(text, (words) -> words.set(words.size() / 2, "…")));
		allAre(Verdict.VERBATIM, (text) -> altered(text, (words) -> words.set(2, "[the country]")));
		allAre(Verdict.VERBATIM, (text) -> altered(text, (words) -> words.add(3, "[sic]")));
	}

	@Test
	void aWordThatIsDroppedIsMissed() {
		for (int at : new int[] { 1, 2, 3, 4 }) {
			allDiffer((text) -> altered(text, (words) -> words.remove(at)), false);
		}
	}

	@Test
	void aWordThatIsAddedIsSeen() {
		for (int at : new int[] { 1, 3, 5 }) {
			allDiffer((text) -> altered(text, (words) -> words.add(at, "umbrella")), true);
		}
	}

	@Test
	void aNegationIsShown() {
		for (Quote quote : this.all) {
			Checked checked = check(altered(quote.text(), (words) -> words.add(2, "not")));
			assertThat(checked.verdict()).isEqualTo(Verdict.DIFFERS);
			assertThat(marked(checked.yours())).contains("not");
		}
	}

	@Test
	void wordsThatChangedPlacesAndOtherWordsAreSeen() {
		allDiffer((text) -> altered(text, (words) -> Collections.swap(words, 1, 4)), true);
		allDiffer((text) -> altered(text, (words) -> words.set(3, "umbrella")), true);
		allDiffer((text) -> altered(text, (words) -> words.set(words.size() - 2, "27")), true);
	}

	@Test
	void twoThatAreJoinedAreNotOne() {
		List<String> joined = IntStream.range(1, this.all.size())
			.filter((at) -> name(this.all.get(at)) == null
					|| !name(this.all.get(at)).equals(name(this.all.get(at - 1))))
			.mapToObj((at) -> this.all.get(at - 1).text() + " " + this.all.get(at).text())
			.toList();
		assertThat(joined).hasSizeGreaterThan(5)
			.allSatisfy((text) -> assertThat(check(text).verdict()).isIn(Verdict.DIFFERS));
	}

	@Test
	void underAnothersNameItIsAnothers() {
		List<Quote> named = this.all.stream()
			.filter((quote) -> quote.source() != null && quote.source().kind() != Source.Kind.UNNAMED)
			.toList();
		assertThat(named).hasSizeGreaterThan(4).allSatisfy((quote) -> {
			String text = quote.text().replaceAll("[,.]$", "");
			assertThat(first("“" + text + ",” Ngozi Eze said.").verdict()).isEqualTo(Verdict.ANOTHER_SPEAKER);
			assertThat(first("“" + text + ",” " + quote.source().name() + " said.").verdict())
				.isEqualTo(Verdict.VERBATIM);
		});
	}

	@Test
	void whatNobodySaidIsNotHere() {
		assertThat(List.of("The harbour will be dredged before the rains come", "We have bought three new ferries",
				"My grandmother taught me to read the tides", "Nobody asked the fishermen what they thought of it",
				"Every school in the valley needs a second teacher", "The orchestra plays better without me",
				"Bread prices have doubled since the harvest failed", "I counted forty herons on the lower marsh",
				"Our goalkeeper was the best player on the pitch", "Bees do not care about borders at all"))
			.allSatisfy((text) -> assertThat(check(text).verdict()).isEqualTo(Verdict.NOT_HERE));
	}

	@Test
	void aFewWordsAreNotEnough() {
		assertThat(List.of("Yes", "no dialogue", "…", "12", "[all of it]", "“ ”"))
			.allSatisfy((text) -> assertThat(this.checker.check(text).checked()).extracting(Checked::verdict)
				.containsOnly(Verdict.CANNOT_CHECK));
	}

	private void allAre(Verdict verdict, UnaryOperator<String> alteration) {
		assertThat(this.all)
			.allSatisfy((quote) -> assertThat(check(alteration.apply(quote.text())).verdict()).isEqualTo(verdict));
	}

	private void allDiffer(UnaryOperator<String> alteration, boolean inYours) {
		assertThat(this.all).allSatisfy((quote) -> {
			Checked checked = check(alteration.apply(quote.text()));
			assertThat(checked.verdict()).isEqualTo(Verdict.DIFFERS);
			assertThat(marked(inYours ? checked.yours() : checked.theirs())).as(checked.toString()).isNotEmpty();
		});
	}

	/** A line without marks of its own is checked whole. */
	private Checked check(String words) {
		return first(words.replaceAll("[“”\"]", ""));
	}

	private Checked first(String text) {
		return this.checker.check(text).checked().get(0);
	}

	private static String marked(List<Checked.Piece> pieces) {
		return pieces.stream().filter(Checked.Piece::differs).map(Checked.Piece::text).collect(Collectors.joining(" "));
	}

	private static String name(Quote quote) {
		return (quote != null && quote.source() != null) ? quote.source().name() : null;
	}

	private static List<String> words(Quote quote) {
		return Arrays.asList(quote.text().split(" "));
	}

	private static String altered(String text, Consumer<List<String>> alteration) {
		List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
		alteration.accept(words);
		return String.join(" ", words);
	}

}
