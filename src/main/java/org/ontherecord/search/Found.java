package org.ontherecord.search;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Stretch;
import org.ontherecord.search.index.Hit;

/**
 * A page of paragraphs that were found, as data.
 *
 * @param total how many there are on all pages; the least it can be where it is not exact
 * @param pages how many pages can be asked for, of which there are 50 at most
 * @param cut whether the query was longer than is looked for
 */
@JsonPropertyOrder({ "total", "exact", "page", "pages", "cut", "items", "facets" })
record Found(long total, boolean exact, int page, int pages, boolean cut, List<Paragraph> items, List<Counts> facets) {

	static Found of(SearchRequest asked, Results results, String site) {
		Function<String, List<Stretch>> finder = asked.query().hits();
		return new Found(results.total(), results.exact(), asked.page(), results.lastPage(), asked.query().cut(),
				results.hits().stream().map((hit) -> Paragraph.of(hit, finder, site)).toList(),
				results.facets().each().stream().map(Counts::of).toList());
	}

	/**
	 * A paragraph that was found.
	 *
	 * @param number its place in the article; the headline is 0
	 * @param address the lasting link to it
	 * @param hits where the words that were asked for stand in the text, in UTF-16 units
	 * @param quotations where quotations stand in the text, in the same units
	 */
	@JsonPropertyOrder({ "article", "headline", "published", "publisher", "section", "language", "number", "text",
			"address", "hits", "quotations", "sources" })
	record Paragraph(String article, String headline, @Nullable LocalDate published, @Nullable String publisher,
			@Nullable String section, String language, int number, String text, String address, List<Stretch> hits,
			List<Quoted> quotations, List<Hit.Speaking> sources) {

		static Paragraph of(Hit hit, Function<String, List<Stretch>> finder, String site) {
			return new Paragraph(hit.slug(), hit.headline(), hit.published(), hit.publisher(), hit.section(),
					hit.language(), hit.number(), hit.text(), site + hit.address(), finder.apply(hit.text()),
					hit.quotations().stream().map(Quoted::of).toList(), hit.voices());
		}

	}

	/** Where a quotation stands in a text. */
	@JsonPropertyOrder({ "start", "end", "type" })
	record Quoted(int start, int end, String type) {

		static Quoted of(Hit.Quoted quoted) {
			return new Quoted(quoted.place().start(), quoted.place().end(), quoted.type());
		}

	}

	/** How the hits divide by one thing. */
	@JsonPropertyOrder({ "by", "values" })
	record Counts(String by, List<Facet.Choice> values) {

		static Counts of(Facet facet) {
			return new Counts(facet.field().parameter(), facet.choices());
		}

	}

}
