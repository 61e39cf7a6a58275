package org.ontherecord.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ontherecord.Page;
import org.ontherecord.ReadingRoom;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Quotations are found by whole words, or by how words begin.
 */
@ReadingRoom
class QuotationWordsTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aWordsPartIsFoundByAStar() {
		assertThat(count("/quotes?q=denucleariz")).isZero();
		assertThat(count("/quotes?q=denucleariz*")).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "speaker=abe&q=dialogue", "q=the talks", "q=dialog*&type=direct", "speaker=nobody&q=the",
			"q=the&confidence=medium", "q=%E2%80%94", "speaker=minister&q=the" })
	void thePageTheMapAndTheDataAreTheSameSelection(String asked) throws Exception {
		String data = this.mvc.get().uri("/quotes.jsonl?" + asked).exchange().getResponse().getContentAsString();
		assertThat(count("/quotes?" + asked)).isEqualTo((int) data.lines().count());
		assertThat(Page.at(this.mvc, "/quotes?" + asked)
			.select(".tally tbody .figure")
			.eachText()
			.stream()
			.mapToInt(Integer::parseInt)
			.sum()).isEqualTo((int) data.lines().count());
	}

	@Test
	void everyQuotationThatIsShownHasTheWord() {
		assertThat(Page.at(this.mvc, "/quotes?q=dialogue").select(".said blockquote p").eachText()).isNotEmpty()
			.allMatch((text) -> text.contains("dialogue"));
	}

	@ParameterizedTest
	@CsvSource({ "/quotes, 1001, 1", "/quotes, 1, 41", "/sources/compare, 1, 41" })
	void aQuestionThatIsTooLongIsRefusedInOneLine(String address, int letters, int words) {
		String asked = ("a".repeat(letters) + " ").repeat(words).strip();
		assertThat(Page.at(HttpStatus.BAD_REQUEST, this.mvc, address + "?q=" + asked).select("main .lead").text())
			.isEqualTo("That is too long a question: of words in quotations, at most 1,000 characters and 40 words are"
					+ " looked for.");
	}

	@Test
	void aProgramIsToldSoToo() {
		assertThat(this.mvc.get().uri("/quotes.jsonl?q=" + "a".repeat(1001)).exchange())
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("\"detail\":\"That is too long a question: ");
	}

	@Test
	void oneThatIsJustShortEnoughIsAnswered() {
		assertThat(count("/quotes?q=" + "xylophone ".repeat(40).strip())).isZero();
	}

	private int count(String address) {
		return Page.at(this.mvc, address).select(".said li").size();
	}

}
