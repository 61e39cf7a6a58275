package org.ontherecord.data;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.ontherecord.article.Source;

/**
 * A source as a line of {@code /sources.jsonl}, and of the API.
 *
 * @param address where it stays
 * @param quotes how many quotations are its own
 * @param articles how many articles quote it
 */
@JsonPropertyOrder({ "slug", "address", "name", "kind", "quotes", "articles" })
public record SourceData(String slug, String address, String name, String kind, long quotes, long articles) {

	public static SourceData of(Source source, String site) {
		return new SourceData(source.slug(), site + "/sources/" + source.slug(), source.name(), source.kind().label(),
				source.quotes(), source.articles());
	}

}
