package org.ontherecord.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FullHeapTests {

	private static final double FULL = 0.995;

	private final FullHeap heap = new FullHeap();

	@Test
	void isOneThatIsFullAfterEachCollectionOfAMinute() {
		for (int look = 1; look < 6; look++) {
			assertThat(this.heap.isFullFor(look, FULL)).isFalse();
		}
		assertThat(this.heap.isFullFor(6, FULL)).isTrue();
	}

	@Test
	void isNoneThatHadRoomMeanwhile() {
		for (int look = 1; look < 20; look++) {
			assertThat(this.heap.isFullFor(look, look % 5 == 0 ? 0.9 : FULL)).isFalse();
		}
	}

	@Test
	void isNoneThatNothingIsCollectedOfAnyMore() {
		for (int look = 1; look < 20; look++) {
			assertThat(this.heap.isFullFor(1, FULL)).isFalse();
		}
	}

}
