package org.ontherecord.article.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.ArticleLanguage;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.web.Html;
import org.ontherecord.web.Part;

/**
 * A margin note: who says words of the paragraph that it stands beside.
 *
 * @param quotes what one source says there, also where it only goes on saying it
 */
public record Note(List<Quote> quotes) implements Part {

	private static final String ENGLISH = ArticleLanguage.ENGLISH.tag();

	/** Null for quotations that the text gives to nobody. */
	public @Nullable Source source() {
		return this.quotes.get(0).source();
	}

	/** Who speaks together with the source. */
	public @Nullable Source partner() {
		return this.quotes.get(0).partner();
	}

	public @Nullable String role() {
		return this.quotes.stream().map(Quote::role).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The least that any of the names is to be trusted, where not all are sure. */
	public Evidence.@Nullable Confidence doubt() {
		return this.quotes.stream()
			.map(Quote::doubt)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** One note for whoever speaks in a paragraph, in the order they do. */
	static List<Note> of(Paragraph paragraph, List<Quote> quotes) {
		Map<List<Source>, List<Quote>> bySource = new LinkedHashMap<>();
		quotes.forEach(
				(quote) -> bySource.computeIfAbsent(quote.sources().toList(), (all) -> new ArrayList<>()).add(quote));
		return bySource.values().stream().map(Note::new).filter((note) -> note.belongsBeside(paragraph)).toList();
	}

	/**
	 * A name is English; what is said around it is in the language of the page, and both
	 * say so where the article's is another.
	 */
	@Override
	public void write(Html html) {
		String article = this.quotes.get(0).article().language().tag();
		String english = article.equals(ENGLISH) ? null : ENGLISH;
		String page = article.equals(html.language()) ? null : html.language();
		html.start("small");
		if (source() == null) {
			html.element("em", html.message("quote.unattributed"), "lang", page);
		}
		else {
			name(source(), english, html);
		}
		if (partner() != null) {
			html.text(" ").element("em", html.message("quote.with"), "lang", page).text(" ");
			name(partner(), english, html);
		}
		if (doubt() != null) {
			html.text(" ").element("em", "(" + html.message("doubt." + doubt().label()) + ")", "lang", page);
		}
		if (role() != null) {
			html.text(" ").element("i", role(), "lang", english);
		}
		html.end();
	}

	/** Most articles are English, and their names need no element of their own. */
	private static void name(Source source, @Nullable String language, Html html) {
		if (language == null) {
			html.text(source.name());
		}
		else {
			html.element("span", source.name(), "lang", language);
		}
	}

	/** Under a headline "unattributed" would read as said of the whole article. */
	private boolean belongsBeside(Paragraph paragraph) {
		return source() != null || paragraph.number() != Paragraph.HEADLINE;
	}

}
