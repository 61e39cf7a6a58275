package org.ontherecord.web.cache;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.ontherecord.web.PagesProperties;

import org.springframework.stereotype.Component;

/**
 * Pages in memory. Where they grow to more bytes than they may, those that are asked for
 * least go first, so that many addresses asked once push out nothing that is read often.
 */
@Component
public class PageCache {

	private final AsyncCache<PageKey, KeptPage> pages;

	private final LongAdder found = new LongAdder();

	private final LongAdder made = new LongAdder();

	private volatile String version = "";

	PageCache(PagesProperties properties) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(properties.memory().toBytes())
			.weigher((PageKey key, KeptPage page) -> key.size() + page.gzip().length)
			.executor(Runnable::run)
			.buildAsync();
	}

	/**
	 * A page, made by the first who asks for it while the others wait.
	 * @return null where what was made is not to be kept, and was sent as it is
	 */
	@Nullable KeptPage get(PageKey key, Making making) throws IOException, ServletException {
		dropOthersThan(key.version());
		CompletableFuture<@Nullable KeptPage> mine = new CompletableFuture<>();
		CompletableFuture<@Nullable KeptPage> others = this.pages.asMap().putIfAbsent(key, mine);
		((others != null) ? this.found : this.made).increment();
		if (others != null) {
			KeptPage made = others.join();
			return (made != null) ? made : making.make();
		}
		KeptPage made = null;
		try {
			made = making.make();
		}
		finally {
			mine.complete(made);
		}
		return made;
	}

	/** How many pages were there when they were asked for. */
	public long found() {
		return this.found.sum();
	}

	/** How many pages had to be made. */
	public long made() {
		return this.made.sum();
	}

	/** How much memory the pages take, compressed. */
	public long bytes() {
		return this.pages.synchronous()
			.policy()
			.eviction()
			.map((eviction) -> eviction.weightedSize().orElse(0))
			.orElse(0L);
	}

	/** Pages of what was in before are never asked for again. */
	private void dropOthersThan(String current) {
		if (!this.version.equals(current)) {
			this.version = current;
			this.pages.synchronous().invalidateAll();
		}
	}

	/** Makes a page, or sends what is none. */
	interface Making {

		@Nullable KeptPage make() throws IOException, ServletException;

	}

}
