package org.ontherecord.article.reading;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Fingerprint;
import org.ontherecord.article.FormerText;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Permalink;
import org.ontherecord.article.reading.Change.Kind;
import org.ontherecord.article.reading.Landing.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LandingTests {

	private static final String FERRY = "The ferry leaves at nine.";

	private static final String BRIDGE = "The old bridge across the sound is shut.";

	private static final String TOLL = "The toll goes up in May.";

	@Test
	void theSameTextAtTheSamePlaceIsNoNews() {
		Landing landing = follow(2, BRIDGE, List.of(FERRY, BRIDGE));
		assertThat(landing.outcome()).isEqualTo(Outcome.SAME);
		assertThat(landing.isNews()).isFalse();
	}

	@Test
	void aMovedTextIsFoundWhereItIsNow() {
		Landing landing = follow(1, BRIDGE, List.of(TOLL, FERRY, BRIDGE));
		assertThat(landing.outcome()).isEqualTo(Outcome.MOVED);
		assertThat(landing.paragraph().number()).isEqualTo(3);
	}

	@Test
	void ofTwoParagraphsThatSayTheSameTheNearerIsMeant() {
		assertThat(follow(4, FERRY, List.of(FERRY, TOLL, BRIDGE, TOLL, FERRY)).paragraph().number()).isEqualTo(5);
	}

	@Test
	void aChangedTextIsShownThenAndNow() {
		String now = "The old bridge across the sound is open.";
		Landing landing = follow(2, BRIDGE, List.of(FERRY, now), List.of(FERRY, BRIDGE));
		assertThat(landing.outcome()).isEqualTo(Outcome.CHANGED);
		assertThat(landing.paragraph().number()).isEqualTo(2);
		assertThat(words(landing, Kind.GONE)).isEqualTo("shut.");
		assertThat(words(landing, Kind.NEW)).isEqualTo("open.");
	}

	@Test
	void aTextThatWasChangedAndMovedIsFoundByWhatStandsAroundIt() {
		String now = "The old bridge across the sound is open.";
		Landing landing = follow(1, BRIDGE, List.of(TOLL, now, FERRY), List.of(BRIDGE, FERRY));
		assertThat(landing.outcome()).isEqualTo(Outcome.CHANGED);
		assertThat(landing.paragraph().number()).isEqualTo(2);
	}

	@Test
	void aTextThatWasDroppedIsGoneThoughAnotherStandsInItsPlace() {
		assertThatExceptionOfType(GoneException.class)
			.isThrownBy(() -> follow(2, BRIDGE, List.of(FERRY, TOLL), List.of(FERRY, BRIDGE, TOLL)))
			.satisfies((gone) -> assertThat(gone.then()).isEqualTo(BRIDGE));
	}

	@Test
	void aParagraphThatMovedToItsPlaceIsNoVersionOfOneThatWasDropped() {
		assertThatExceptionOfType(GoneException.class)
			.isThrownBy(() -> follow(1, BRIDGE, List.of(TOLL, FERRY), List.of(BRIDGE, FERRY, TOLL)));
	}

	@Test
	void aTextNobodyKnowsOfLandsOnItsNumberAndSaysSo() {
		Landing landing = follow(2, "Never written.", List.of(FERRY, TOLL));
		assertThat(landing.outcome()).isEqualTo(Outcome.UNKNOWN);
		assertThat(landing.paragraph().number()).isEqualTo(2);
		assertThat(landing.changes()).isEmpty();
		assertThat(follow(1, "Never written.", List.of(FERRY, TOLL)).outcome()).isEqualTo(Outcome.UNKNOWN);
	}

	@Test
	void aTextNobodyKnowsOfBeyondTheLastParagraphIsGone() {
		assertThatExceptionOfType(GoneException.class)
			.isThrownBy(() -> follow(3, "Never written.", List.of(FERRY, TOLL)));
	}

	private static Landing follow(int number, String then, List<String> now) {
		return Landing.of(link(number, then), article(now), List.of());
	}

	private static Landing follow(int number, String then, List<String> now, List<String> before) {
		return Landing.of(link(number, then), article(now), List.of(new FormerText(article(before))));
	}

	private static Permalink link(int number, String text) {
		return new Permalink(number, Fingerprint.of(text, Paragraph.FINGERPRINT));
	}

	private static Article article(List<String> text) {
		return new Article("a-day-at-sea", AnOrigin.of("sea.txt"), new Heading("A day at sea", null, null, null), text);
	}

	private static String words(Landing landing, Kind kind) {
		return landing.changes()
			.stream()
			.filter((change) -> change.kind() == kind)
			.map(Change::text)
			.collect(Collectors.joining());
	}

}
