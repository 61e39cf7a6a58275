package org.ontherecord.check;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ontherecord.article.Articles;
import org.ontherecord.article.Paragraphs;
import org.ontherecord.article.Quotes;
import org.ontherecord.attribution.english.Attributor;
import org.ontherecord.search.index.Hit;
import org.ontherecord.web.TooMuchException;
import org.springframework.data.util.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks quotations against the corpus, one by one. Likeness finds the place; what the
 * verdict is the words alone decide.
 */
@Component
class Checker {

	/** In UTF-16 units. */
	static final int LONGEST = 2000;

	/** Each asks the index and reads paragraphs, so a request may have so many. */
	static final int MOST = 20;

	private static final int FEWEST_WORDS = 3;

	private final Lazy<Attributor> attributor = Lazy.of(Attributor::english);

	private final Likely likely;

	private final Articles articles;

	private final Paragraphs paragraphs;

	private final Quotes quotes;

	Checker(Likely likely, Articles articles, Paragraphs paragraphs, Quotes quotes) {
		this.likely = likely;
		this.articles = articles;
		this.paragraphs = paragraphs;
		this.quotes = quotes;
	}

	/**
	 * Checks the quotations in a text, the first 20 where it has more.
	 * @throws TooMuchException if the text is longer than 2,000 UTF-16 units
	 */
	@Transactional(readOnly = true)
	public Checks check(String text) {
		if (text.length() > LONGEST) {
			throw new TooMuchException("text", LONGEST, text.length());
		}
		List<Claim> claims = Claim.in(text, this.attributor.get());
		return new Checks(claims.size(), claims.stream().limit(MOST).map(this::check).toList());
	}

	private Checked check(Claim claim) {
		Given wording = Given.of(claim.words());
		if (wording.words() < FEWEST_WORDS) {
			return Checked.without(Verdict.CANNOT_CHECK, claim);
		}
		return this.likely.paragraphs(wording.said())
			.stream()
			.flatMap((hit) -> printed(hit, wording.keys()))
			.map((printed) -> new Match(claim, wording, printed))
			.filter(Match::isLike)
			.min(Comparator.comparingInt(Match::cost).thenComparing(Match::isAnothers))
			.map(Match::checked)
			.orElseGet(() -> Checked.without(Verdict.NOT_HERE, claim));
	}

	/** With its neighbours, for a quotation may begin before it or run on behind it. */
	private Stream<Printed> printed(Hit hit, Set<String> wanted) {
		return this.articles.findBySlug(hit.slug())
			.map((article) -> Printed.of(this.paragraphs.between(article, hit.number() - 1, hit.number() + 2),
					this.quotes.between(article, hit.number() - 1, hit.number() + 2), wanted))
			.stream();
	}

}
