package org.ontherecord.corpus;

import java.util.List;
import java.util.function.Consumer;

import org.ontherecord.article.ArticleLanguage;
import org.ontherecord.article.Articles;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.Attributor;
import org.ontherecord.corpus.format.ParsedArticle;
import org.ontherecord.corpus.format.Piece;
import org.ontherecord.corpus.format.Refused;
import org.ontherecord.intake.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an article that is new or changed is read and attributed. It serves any number of
 * threads.
 */
class AttributionDesk {

	private static final Logger log = LoggerFactory.getLogger(AttributionDesk.class);

	private final Attributor attributor;

	private final Articles articles;

	private final boolean again;

	private final Shares shares;

	AttributionDesk(Attributor attributor, Articles articles, boolean again, Shares shares) {
		this.attributor = attributor;
		this.articles = articles;
		this.again = again;
		this.shares = shares;
	}

	Consumer<Chunk> work(Piece piece) throws InterruptedException {
		try {
			if (!this.again && isKept(piece)) {
				return (chunk) -> {
				};
			}
			ParsedArticle article = parsed(piece);
			List<Attribution> attributions = attributions(piece, article);
			return (chunk) -> {
				chunk.add(new NewArticle(piece.origin(article), piece.line(), article, attributions));
				article.doubts().forEach((doubt) -> chunk.add(remark(Notice.Kind.DOUBT, piece, piece.line(), doubt)));
			};
		}
		catch (Refused ex) {
			return (chunk) -> chunk.add(remark(Notice.Kind.REFUSED, piece, ex.line(), ex.getMessage()));
		}
	}

	private boolean isKept(Piece piece) throws InterruptedException {
		return Patience
			.with(() -> this.articles.existsByOriginKeyAndOriginContentHash(piece.key(), piece.contentHash()));
	}

	/** One that the program fails on is no reason to lose the others. */
	private static ParsedArticle parsed(Piece piece) throws Refused {
		try {
			return piece.text().parse();
		}
		catch (RuntimeException | StackOverflowError ex) {
			log.error("{}, line {}: it could not be read", piece.in().name(), piece.line(), ex);
			throw new Refused(piece.line(), "can't be read; the log says why");
		}
	}

	/**
	 * The engine reads English. A text it fails on is no reason to withhold it.
	 */
	private List<Attribution> attributions(Piece piece, ParsedArticle article) {
		long start = System.nanoTime();
		try {
			return (article.language() == ArticleLanguage.ENGLISH) ? this.attributor.attribute(article.paragraphs())
					: Attributor.unattributed(article.paragraphs());
		}
		catch (RuntimeException | StackOverflowError ex) {
			log.error("{}, line {}: its quotations could not be attributed", piece.file(), piece.line(), ex);
			return List.of();
		}
		finally {
			this.shares.addAttribution(System.nanoTime() - start);
		}
	}

	private static Remark remark(Notice.Kind kind, Piece piece, int line, String reason) {
		return new Remark(kind, piece.in().name(), line, reason);
	}

}
