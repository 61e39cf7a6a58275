package org.ontherecord.corpus;

import java.util.List;
import java.util.Optional;

import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Notice;
import org.ontherecord.article.Notices;
import org.ontherecord.article.Origin;
import org.ontherecord.article.Slug;
import org.ontherecord.article.Sources;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is ever written: each article whole or not at all.
 */
@Component
class CorpusWriter {

	private final Articles articles;

	private final Sources sources;

	private final SourceBook sourceBook;

	private final Notices notices;

	CorpusWriter(Articles articles, Sources sources, SourceBook sourceBook, Notices notices) {
		this.articles = articles;
		this.sources = sources;
		this.sourceBook = sourceBook;
		this.notices = notices;
	}

	/**
	 * Saves an article in place of the one its file held before, whose address it keeps.
	 */
	@Transactional
	void save(Origin origin, ParsedArticle parsed, List<Attribution> attributions) {
		Optional<Article> before = this.articles.findByOriginFile(origin.file());
		before.ifPresent(this::remove);
		String slug = before.map(Article::slug)
			.orElseGet(() -> Slug.free(parsed.heading().headline(), this.articles::existsBySlug));
		Article article = new Article(slug, origin, parsed.heading(), parsed.text());
		attributions.forEach((attribution) -> add(attribution, article));
		this.articles.save(article);
	}

	/** Replaces what was said of the corpus before, if that was something else. */
	@Transactional
	void post(List<Notice> news) {
		List<String> before = this.notices.findAllByOrderById().stream().map(Notice::toString).toList();
		if (!news.stream().map(Notice::toString).toList().equals(before)) {
			this.notices.deleteAllInBatch();
			news.forEach(this.notices::save);
		}
	}

	private void remove(Article article) {
		this.articles.delete(article);
		this.articles.flush();
		this.sources.deleteSilent();
	}

	private void add(Attribution found, Article article) {
		Speaker speaker = found.speaker();
		boolean named = speaker != null && speaker.name().length() <= Limits.NAME;
		article.add(Utterances.of(found), named ? this.sourceBook.of(speaker, article.slug()) : null);
	}

}
