package org.ontherecord.web.cache;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.ontherecord.web.PagesProperties;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class PageCacheTests {

	private final PageCache cache = new PageCache(new PagesProperties(DataSize.ofMegabytes(1), null));

	private final AtomicInteger made = new AtomicInteger();

	@Test
	void aFloodOfAddressesPushesOutNothingThatIsReadOften() throws Exception {
		int again = 0;
		for (int i = 0; i < 20_000; i++) {
			read("asked once " + i);
			int before = this.made.get();
			read("read often " + i % 20);
			again += (i > 10_000) ? this.made.get() - before : 0;
		}
		assertThat(again).isLessThan(1_000);
	}

	@Test
	void manyWhoAskAtOnceHaveAPageMadeOnce() {
		IntStream.range(0, 50).parallel().forEach((reader) -> {
			try {
				this.cache.get(key("1", "/"), () -> slowly(new byte[10]));
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
		assertThat(this.made).hasValue(1);
	}

	@Test
	void aPageOfWhatWasInBeforeIsMadeAnew() throws Exception {
		this.cache.get(key("1", "/"), () -> page(new byte[1]));
		this.cache.get(key("2", "/"), () -> page(new byte[2]));
		assertThat(this.made).hasValue(2);
	}

	@Test
	void whatIsNoPageIsMadeForEveryoneAnew() throws Exception {
		for (int i = 0; i < 3; i++) {
			this.cache.get(key("1", "/nope"), () -> {
				this.made.incrementAndGet();
				return null;
			});
		}
		assertThat(this.made).hasValue(3);
	}

	private void read(String path) throws Exception {
		this.cache.get(key("1", path), () -> page(new byte[30_000]));
	}

	private KeptPage slowly(byte[] bytes) {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return page(bytes);
	}

	private KeptPage page(byte[] bytes) {
		this.made.incrementAndGet();
		return new KeptPage("tag", "text/html", "en", null, bytes);
	}

	private static PageKey key(String version, String path) {
		return new PageKey(version, "http://localhost:80", path, "", "en");
	}

}
