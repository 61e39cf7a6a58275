package org.ontherecord.corpus;

import java.util.List;
import java.util.stream.Stream;

import org.ontherecord.article.Article;
import org.ontherecord.article.ArticleLanguage;
import org.ontherecord.article.Origin;
import org.ontherecord.article.Slug;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.corpus.format.ParsedArticle;
import org.ontherecord.intake.Notice;
import org.springframework.util.StringUtils;

/**
 * An article that is new or changed, ready to be saved.
 *
 * @param line where in the file it begins, counted from 1
 */
record NewArticle(Origin origin, int line, ParsedArticle article, List<Attribution> attributions) {

	private static final int KEY_DIGITS = 6;

	/**
	 * Made of the headline's words. Those of another script have no letter that an
	 * address shows, and no transliteration reads Japanese: there it is made of the
	 * file's name, or else of the language and the article's key.
	 */
	String slug() {
		String headline = Slug.of(this.article.heading().headline());
		String file = Slug.of(StringUtils.stripFilenameExtension(fileName()));
		String key = this.article.language().tag() + "-" + this.origin.key().substring(0, KEY_DIGITS);
		return Stream.of((this.article.language() == ArticleLanguage.ENGLISH) ? headline : file, file)
			.filter((slug) -> !slug.equals(Slug.UNTITLED))
			.findFirst()
			.orElse(key);
	}

	/** Without its folders. */
	private String fileName() {
		return this.origin.file().substring(this.origin.file().lastIndexOf('/') + 1);
	}

	String textHash() {
		return Article.textHash(this.article.heading().headline(), this.article.text());
	}

	/**
	 * What is said where another says the same.
	 * @param first where that stands
	 * @param kept whether this one is in already, and links may lead to it
	 */
	Remark repeated(String first, boolean kept) {
		return kept
				? new Remark(Notice.Kind.DOUBT, this.origin.corpusFile(), this.line,
						"says the same as %s; both were in, and both are kept".formatted(first))
				: new Remark(Notice.Kind.REPEATED, this.origin.corpusFile(), this.line,
						"says the same as %s, which was first; take one of them out".formatted(first));
	}

	/** What is said instead where it can't be kept. */
	Remark refusal() {
		return new Remark(Notice.Kind.REFUSED, this.origin.corpusFile(), this.line,
				"“%s” can't be kept; the log says why".formatted(this.article.heading().headline()));
	}

	/** For the log. */
	@Override
	public String toString() {
		return this.origin.corpusFile() + ", line " + this.line;
	}

}
