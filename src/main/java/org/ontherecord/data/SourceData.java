package org.ontherecord.data;

import org.ontherecord.article.Source;

/**
 * A source as a line of {@code /sources.jsonl}.
 *
 * @param address where it stays
 */
record SourceData(String slug, String address, String name, String kind, long quotes, long articles) {

	static SourceData of(Source source, String site) {
		return new SourceData(source.slug(), site + "/sources/" + source.slug(), source.name(), source.kind().label(),
				source.quotes(), source.articles());
	}

}
