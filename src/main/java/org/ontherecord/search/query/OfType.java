package org.ontherecord.search.query;

import org.ontherecord.article.Quote;

/**
 * With a quotation of some type in it.
 */
public record OfType(Quote.Type type) implements Term {

	@Override
	public <T> T match(Cases<T> cases) {
		return cases.ofType(this);
	}

	@Override
	public String kind() {
		return "type";
	}

	@Override
	public String said() {
		return this.type.label();
	}

}
