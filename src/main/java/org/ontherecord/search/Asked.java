package org.ontherecord.search;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of hits as its address asks for it.
 *
 * @param typed the query as the reader typed it
 * @param page counted from 1
 */
record Asked(String typed, Query query, Filters filters, Order order, int page) {

	static final int PAGE_SIZE = 20;

	/** What an index can give without going through all it has. */
	static final int LAST_PAGE = 50;

	/** What can't be understood is as if it had not been sent. */
	static Asked of(Map<String, String> parameters) {
		String typed = parameters.getOrDefault("q", "");
		String page = parameters.getOrDefault("page", "");
		boolean byDate = Order.DATE.parameter().equals(parameters.get("sort"));
		return new Asked(typed, Query.of(typed), Filters.of(parameters), byDate ? Order.DATE : Order.RELEVANCE,
				page.matches("0*[1-9]\\d{0,6}") ? Integer.parseInt(page) : 1);
	}

	boolean isEmpty() {
		return this.query.isEmpty() && this.filters.isEmpty();
	}

	boolean isTooDeep() {
		return this.page > LAST_PAGE;
	}

	int offset() {
		return (this.page - 1) * PAGE_SIZE;
	}

	Asked typed(String other) {
		return new Asked(other, Query.of(other), this.filters, this.order, 1);
	}

	Asked filters(Filters other) {
		return new Asked(this.typed, this.query, other, this.order, 1);
	}

	Asked order(Order other) {
		return new Asked(this.typed, this.query, this.filters, other, 1);
	}

	Asked page(int other) {
		return new Asked(this.typed, this.query, this.filters, this.order, other);
	}

	/** The address, encoded. */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
		Map<String, Object> values = new LinkedHashMap<>(Map.of("q", this.typed));
		this.filters.chosen().forEach((field, value) -> {
			address.queryParam(field.parameter(), "{" + field.parameter() + "}");
			values.put(field.parameter(), value);
		});
		if (this.order == Order.DATE) {
			address.queryParam("sort", this.order.parameter());
		}
		if (this.page > 1) {
			address.queryParam("page", this.page);
		}
		return address.encode().buildAndExpand(values).toUriString();
	}

}
