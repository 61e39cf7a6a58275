package org.ontherecord.source;

import org.ontherecord.article.Article;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.api.Feed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What a source said last, for programs that look for news.
 */
@Controller
class SourceFeedController {

	private static final int LONGEST = 100;

	private final Sources sources;

	private final Speakers speakers;

	private final QuoteFinder finder;

	private final PageLinks links;

	SourceFeedController(Sources sources, Speakers speakers, QuoteFinder finder, PageLinks links) {
		this.sources = sources;
		this.speakers = speakers;
		this.finder = finder;
		this.links = links;
	}

	@GetMapping("/sources/{slug}/feed.atom")
	@Transactional(readOnly = true)
	View feed(@PathVariable String slug) {
		Source source = this.sources.findBySlug(slug).orElseThrow(() -> new MissingException("source", slug));
		if (source.now().isPresent()) {
			return new RedirectView("/sources/" + source.now().get() + "/feed.atom", true);
		}
		String page = this.links.absolute("/sources/" + slug);
		return new Feed(source.name(), page + "/feed.atom", page,
				this.finder.last(this.speakers.meantBy(slug), Feed.MOST).stream().map(this::entry).toList());
	}

	private Feed.Entry entry(Quote quote) {
		Article article = quote.article();
		return new Feed.Entry("“" + quote.excerpt(LONGEST) + "”", this.links.absolute("/quotes/" + quote.id()),
				article.changed(), article.heading().published(), article.headline() + ": " + quote.paragraph().text(),
				article.language().tag());
	}

}
