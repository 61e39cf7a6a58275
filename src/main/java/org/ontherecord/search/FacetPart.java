package org.ontherecord.search;

import org.jspecify.annotations.Nullable;
import org.ontherecord.web.Html;
import org.ontherecord.web.Part;

/**
 * How the hits divide by one field, each value a link that narrows to it.
 *
 * @param exact whether every hit was counted
 */
record FacetPart(Facet facet, boolean exact, SearchRequest asked) implements Part {

	@Override
	public void write(Html html) {
		FacetField field = this.facet.field();
		html.element("h2", html.message("search.facet." + field.parameter())).start("ul");
		this.facet.choices().forEach((choice) -> choice(choice, field, html));
		html.end();
	}

	private void choice(Facet.Choice choice, FacetField field, Html html) {
		boolean chosen = choice.value().equals(this.asked.filters().chosen().get(field));
		SearchRequest other = chosen ? this.asked.widened(field) : this.asked.narrowed(field, choice.value());
		html.start("li").start("a", "href", other.address(), "aria-current", chosen ? "true" : null);
		html.element("span", label(choice, html), "lang", language(choice)).end().text(" ");
		html.element("span", html.message(this.exact ? "figure" : "search.about", choice.count()), "class", "figure");
		html.end();
	}

	private String label(Facet.Choice choice, Html html) {
		return isType() ? html.message("type." + choice.value()) : choice.label();
	}

	/** A type's name is a message, in the language of the page. */
	private @Nullable String language(Facet.Choice choice) {
		return isType() ? null : choice.language();
	}

	private boolean isType() {
		return this.facet.field() == FacetField.TYPE;
	}

}
