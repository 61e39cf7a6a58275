package org.ontherecord.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be had as data, with the addresses it is had at.
 */
enum Offer {

	QUOTATIONS(Kind.FILES, "/quotes.csv?speaker={source}", "/quotes.jsonl?speaker={source}",
			"/quotes.annotations.jsonld?speaker={source}"),
	LISTS(Kind.FILES, "/articles.jsonl", "/sources.jsonl"), TEI(Kind.FILES, "/articles/{slug}.tei.xml"),
	QDPX(Kind.FILES, "/corpus.qdpx"), CITATIONS(Kind.FILES, "/articles/{slug}/cite?format=bibtex",
			"/articles/{slug}/p{number}/cite?format=ris", "/quotes/{id}/cite?format=csl-json"),
	DESCRIPTION(Kind.API, "/api/v1/openapi.json"),
	ARTICLES(Kind.API, "/api/v1/articles", "/api/v1/articles/{slug}", "/api/v1/articles/{slug}/paragraphs",
			"/api/v1/articles/{slug}/paragraphs/{number}"),
	QUOTED(Kind.API, "/api/v1/quotations?speaker={source}", "/api/v1/quotations/{id}"),
	SOURCES(Kind.API, "/api/v1/sources", "/api/v1/sources/{source}"), SEARCH(Kind.API, "/api/v1/search?q={name}"),
	CHECK(Kind.API, "/api/v1/check?text={words}"),
	FEEDS(Kind.LINKS, "/feed.atom", "/sources/{source}/feed.atom", "/search.atom?q={name}"),
	EMBED(Kind.LINKS, "/oembed?url={site}/quotes/{id}"), ENGINES(Kind.LINKS, "/sitemap.xml", "/opensearch.xml");

	private final Kind kind;

	private final List<String> addresses;

	Offer(Kind kind, String... addresses) {
		this.kind = kind;
		this.addresses = List.of(addresses);
	}

	/** All there are, by their kinds, in order. */
	static Map<Kind, List<Offer>> all() {
		return Arrays.stream(values())
			.collect(Collectors.groupingBy((offer) -> offer.kind, LinkedHashMap::new, Collectors.toList()));
	}

	public List<String> addresses() {
		return this.addresses;
	}

	/** The name in messages. */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it is there for. */
	enum Kind {

		FILES, API, LINKS;

		/** The name in messages. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
