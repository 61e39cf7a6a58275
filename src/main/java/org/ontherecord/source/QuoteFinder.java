package org.ontherecord.source;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Quotes;
import org.ontherecord.article.QuotesByWords;
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

	private static final Sort LAST_FIRST = Sort.by("article.id").descending().and(Sort.by("position"));

	private static final List<String> WHOLE = List.of("article", "paragraph", "source", "partner", "called");

	private static final int PAGE = 50;

	private static final int CHUNK = 500;

	private final Quotes quotes;

	private final QuotesByWords index;

	QuoteFinder(Quotes quotes, QuotesByWords index) {
		this.quotes = quotes;
		this.index = index;
	}

	/** How many quotations a query selects, by the speakers it means. */
	long count(QuoteQuery query, Meaning speakers) {
		return query.hasWords() ? this.index.find(query.wanted(speakers), 0, 0).total()
				: this.quotes.count(query.by(speakers));
	}

	/** Some of the quotations that a query selects, which are so many in all. */
	Page<Quote> found(QuoteQuery query, Meaning speakers, PageNumber page, long total) {
		Pageable unsorted = page.of(PAGE, Sort.unsorted());
		if (unsorted.getOffset() >= total) {
			return new PageImpl<>(List.of(), unsorted, total);
		}
		if (query.hasWords()) {
			List<String> ids = this.index.find(query.wanted(speakers), unsorted.getOffset(), PAGE).ids();
			return new PageImpl<>(inOrder(ids), unsorted, total);
		}
		Pageable wanted = page.of(PAGE, speakers.readingOrder());
		List<Quote> found = this.quotes.findBy(query.by(speakers), (all) -> all.project(WHOLE).slice(wanted))
			.getContent();
		return new PageImpl<>(found, wanted, total);
	}

	/** What some speakers say in the articles that came in last. */
	List<Quote> last(Meaning speakers, int most) {
		return this.quotes.findBy(speakers.quotations(),
				(all) -> all.project(WHOLE).sortBy(LAST_FIRST).limit(most).all());
	}

	/** The next quotations after a place, or the first ones. */
	Chunk chunk(QuoteQuery query, Meaning speakers, @Nullable ReadingPosition after, String site) {
		List<Quote> found = query.hasWords() ? withWords(query, speakers, after) : ofRows(query, speakers, after);
		return new Chunk(found.stream().map((quote) -> QuoteRecord.of(quote, site)).toList(),
				(found.size() == CHUNK) ? ReadingPosition.of(found.get(CHUNK - 1)) : null);
	}

	private List<Quote> ofRows(QuoteQuery query, Meaning speakers, @Nullable ReadingPosition after) {
		Specification<Quote> wanted = query.by(speakers);
		return this.quotes.findBy((after != null) ? wanted.and(after::isBefore) : wanted,
				(all) -> all.project(WHOLE).sortBy(speakers.readingOrder()).limit(CHUNK).all());
	}

	private List<Quote> withWords(QuoteQuery query, Meaning speakers, @Nullable ReadingPosition after) {
		return inOrder(
				(after != null) ? this.index.after(query.wanted(speakers), after.article(), after.position(), CHUNK)
						: this.index.find(query.wanted(speakers), 0, CHUNK).ids());
	}

	/** What the index found, as the database has it. */
	private List<Quote> inOrder(List<String> ids) {
		return ids.isEmpty() ? List.of() : this.quotes.findBy((quote, query, builder) -> quote.get("id").in(ids),
				(all) -> all.project(WHOLE).sortBy(ReadingPosition.ORDER).all());
	}

	/**
	 * Some records of a long selection.
	 *
	 * @param last the place to go on from, null at the end
	 */
	record Chunk(List<QuoteRecord> records, @Nullable ReadingPosition last) {
	}

}
