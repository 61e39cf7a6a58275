package org.ontherecord.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.ontherecord.web.PageNumber;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds quotations by speaker and words, article by article in reading order.
 */
@Component
@Transactional(readOnly = true)
class QuoteFinder {

	private static final Sort READING_ORDER = Sort.by("article.id", "position");

	private static final List<String> WHOLE = List.of("article", "paragraph", "source", "partner", "called");

	private static final int PAGE = 50;

	private static final int CHUNK = 500;

	private final Quotes quotes;

	QuoteFinder(Quotes quotes) {
		this.quotes = quotes;
	}

	/** How many quotations a query selects, by the speakers it means. */
	long count(QuoteQuery query, Meaning speakers) {
		return this.quotes.count(query.by(speakers));
	}

	/** Some of the quotations that a query selects, which are so many in all. */
	Page<Quote> found(QuoteQuery query, Meaning speakers, PageNumber page, long total) {
		Pageable wanted = page.of(PAGE, READING_ORDER);
		List<Quote> found = this.quotes.findBy(query.by(speakers), (all) -> all.project(WHOLE).slice(wanted))
			.getContent();
		return new PageImpl<>(found, wanted, total);
	}

	/** The next quotations after a place, or the first ones. */
	Chunk chunk(QuoteQuery query, Meaning speakers, @Nullable ReadingPosition after) {
		Specification<Quote> wanted = query.by(speakers);
		List<Quote> found = this.quotes.findBy((after != null) ? wanted.and(after::isBefore) : wanted,
				(all) -> all.project(WHOLE).sortBy(READING_ORDER).limit(CHUNK).all());
		return new Chunk(found.stream().map(QuoteRecord::of).toList(),
				(found.size() == CHUNK) ? ReadingPosition.of(found.get(CHUNK - 1)) : null);
	}

	/**
	 * Some records of a long selection.
	 *
	 * @param last the place to go on from, null at the end
	 */
	record Chunk(List<QuoteRecord> records, @Nullable ReadingPosition last) {
	}

}
