package org.ontherecord.search;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.ontherecord.search.query.Query;
import org.ontherecord.search.query.QueryParser;
import org.springframework.web.util.UriUtils;

/**
 * One page of hits as its address asks for it.
 *
 * @param typed the query as the reader typed it
 * @param page counted from 1
 */
record SearchRequest(String typed, Query query, Filters filters, Order order, int page) {

	static final int PAGE_SIZE = 20;

	/** What an index can give without going through all it has. */
	static final int LAST_PAGE = 50;

	/** What can't be understood is as if it had not been sent. */
	static SearchRequest of(Map<String, String> parameters) {
		String typed = parameters.getOrDefault("q", "");
		String page = parameters.getOrDefault("page", "");
		return new SearchRequest(typed, Query.of(typed), Filters.of(parameters), Order.of(parameters.get("sort")),
				page.matches("0*[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1);
	}

	public boolean isEmpty() {
		return this.query.isEmpty() && this.filters.isEmpty();
	}

	public boolean isTooDeep() {
		return this.page > LAST_PAGE;
	}

	/** How much of what is typed is looked at, in UTF-16 units. */
	public int longest() {
		return QueryParser.LONGEST;
	}

	/** How many hits stand on the pages before. */
	public int offset() {
		return (this.page - 1) * PAGE_SIZE;
	}

	public SearchRequest typed(String other) {
		return new SearchRequest(other, Query.of(other), this.filters, this.order, 1);
	}

	public SearchRequest narrowed(FacetField field, String value) {
		return new SearchRequest(this.typed, this.query, this.filters.with(field, value), this.order, 1);
	}

	public SearchRequest widened(FacetField field) {
		return new SearchRequest(this.typed, this.query, this.filters.without(field), this.order, 1);
	}

	public SearchRequest sorted(Order other) {
		return new SearchRequest(this.typed, this.query, this.filters, other, 1);
	}

	public SearchRequest turned(int other) {
		return new SearchRequest(this.typed, this.query, this.filters, this.order, other);
	}

	/** The address as seen from the search page, encoded. */
	public String address() {
		StringJoiner address = new StringJoiner("&", "?", "");
		parameters().forEach((name, value) -> address
			.add(name + "=" + UriUtils.encode(String.valueOf(value), StandardCharsets.UTF_8)));
		return address.toString();
	}

	/** What has to be sent to ask the same again. */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("q", this.typed);
		this.filters.chosen().forEach((field, value) -> parameters.put(field.parameter(), value));
		if (this.order != Order.RELEVANCE) {
			parameters.put("sort", this.order.parameter());
		}
		if (this.page > 1) {
			parameters.put("page", this.page);
		}
		return parameters;
	}

}
