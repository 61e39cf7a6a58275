package org.ontherecord.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.ontherecord.web.cache.PageCache;

/**
 * How often a page is sent from memory, and how much of it pages take.
 */
class PageMeters implements MeterBinder {

	private final PageCache pages;

	PageMeters(PageCache pages) {
		this.pages = pages;
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		FunctionCounter.builder("ontherecord.pages.kept", this.pages, PageCache::found)
			.description("Pages that were sent from memory")
			.register(meters);
		FunctionCounter.builder("ontherecord.pages.made", this.pages, PageCache::made)
			.description("Pages that could be kept and had to be made")
			.register(meters);
		Gauge.builder("ontherecord.pages.memory", this.pages, PageCache::bytes)
			.baseUnit("bytes")
			.description("Memory that kept pages take, compressed")
			.register(meters);
	}

}
