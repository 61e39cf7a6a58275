package org.ontherecord.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * How long one kind of question takes those compared.
 *
 * @param page the application's whole page, over HTTP
 * @param plain an article's page
 * @param index the index without the application
 * @param hits PostgreSQL's best hits
 * @param counted the same with what the page counts
 * @param h2 some hits of H2's, where it can be asked
 */
record Comparison(String kind, Timing page, Timing plain, Timing index, Timing hits, Timing counted,
		@Nullable Timing h2) {

	/** At most 2 is wanted. */
	double toIndexAndPlain() {
		return this.page.p50() / (this.index.p50() + this.plain.p50());
	}

	String row(int size) {
		return "| %,d | %s | %s | %s | %s | %.2f | %s | %s | %s |%n".formatted(size, this.kind, this.page, this.plain,
				this.index, toIndexAndPlain(), this.hits, this.counted, (this.h2 != null) ? this.h2 : "");
	}

}
