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

	@Override
	public void write(Html html) {
		html.start("small");
		speakers(html);
		if (doubt() != null) {
			remark("(" + html.message("doubt." + doubt().label()) + ")", html);
		}
		if (role() != null) {
			html.text(" ").element("i", role(), "lang", unlessTheArticles(ENGLISH));
		}
		html.end();
	}

	private void speakers(Html html) {
		if (source() == null) {
			remark(html.message("quote.unattributed"), html);
		}
		else {
			name(source(), html);
		}
		if (partner() != null) {
			remark(html.message("quote.with"), html);
			name(partner(), html.text(" "));
		}
	}

	/**
	 * Most articles are English like the names, which then need no element of their own.
	 */
	private void name(Source source, Html html) {
		String language = unlessTheArticles(ENGLISH);
		if (language == null) {
			html.text(source.name());
		}
		else {
			html.element("span", source.name(), "lang", language);
		}
	}

	private void remark(String words, Html html) {
		html.text(" ").element("em", words, "lang", unlessTheArticles(html.language()));
	}

	private @Nullable String unlessTheArticles(String language) {
		return this.quotes.get(0).article().language().tag().equals(language) ? null : language;
	}

	/** Under a headline "unattributed" would read as said of the whole article. */
	private boolean belongsBeside(Paragraph paragraph) {
		return source() != null || paragraph.number() != Paragraph.HEADLINE;
	}

}
