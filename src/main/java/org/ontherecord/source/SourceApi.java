package org.ontherecord.source;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.data.SourceData;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.ontherecord.web.PageNumber;
import org.ontherecord.web.api.DataPage;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who is quoted, for programs.
 */
@RestController
@RequestMapping("/api/v1/sources")
@Transactional(readOnly = true)
class SourceApi {

	private static final int PAGE = 100;

	private final Sources sources;

	private final Speakers speakers;

	private final PageLinks links;

	SourceApi(Sources sources, Speakers speakers, PageLinks links) {
		this.sources = sources;
		this.speakers = speakers;
		this.links = links;
	}

	@GetMapping
	ResponseEntity<DataPage<SourceData>> sources(@RequestParam(required = false) Source.@Nullable Kind kind,
			@RequestParam(defaultValue = "") Letter letter, @RequestParam(defaultValue = "") String name,
			@RequestParam(defaultValue = "1") PageNumber page) {
		SourceQuery query = new SourceQuery(kind, letter, name);
		String site = this.links.absolute("");
		return DataPage.of(page.in(this.sources.mostQuoted(query.kinds(), letter.first(), letter.later(), query.slug(),
				page.of(PAGE, Sort.unsorted()))), (source) -> SourceData.of(source, site));
	}

	/** A former address leads to the source that it is now. */
	@GetMapping("/{slug}")
	ResponseEntity<SourceData> source(@PathVariable String slug) {
		Source source = this.sources.findBySlug(slug)
			.orElseThrow(() -> new MissingException(this.speakers.like(slug), "source", slug));
		return source.now()
			.map((now) -> ResponseEntity.status(HttpStatus.FOUND)
				.location(URI.create(this.links.absolute("/api/v1/sources/" + now)))
				.<SourceData>build())
			.orElseGet(() -> ResponseEntity.ok(SourceData.of(source, this.links.absolute(""))));
	}

}
