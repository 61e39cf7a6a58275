package org.ontherecord.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LegibleTests {

	@Test
	void accentsHeapedOnThirtyOthersAreShownAsWhatIsNoCharacter() {
		String heap = "e" + "\u0301".repeat(33) + "a";
		assertThat(Legible.of(heap)).isEqualTo("e" + "\u0301".repeat(30) + "\uFFFD".repeat(3) + "a");
		assertThat(Legible.illegible(heap).toArray()).containsOnly(0x301).hasSize(3);
	}

	@Test
	void allAccentsOfALanguageStay() {
		String name = "Đa\u0323\u0306ng Thi\u0323";
		assertThat(Legible.of(name)).isEqualTo(name);
	}

}
