package org.ontherecord.article.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.web.Html;
import org.ontherecord.web.Part;

/**
 * A paragraph's words, in which each quotation is a link to why its source is known. A
 * long article has a thousand of these: a quotation says its kind only where it is not
 * direct, and which of the names beside the paragraph is its own only where there are
 * several. What another quotation cuts in pieces is one stop for a keyboard.
 */
record LinkedWords(List<Fragment> fragments, List<Note> notes) implements Part {

	@Override
	public void write(Html html) {
		Set<Quote> begun = new HashSet<>();
		Quote open = null;
		for (Fragment piece : this.fragments) {
			Quote quote = piece.quote();
			if (open != null && open != quote) {
				html.end();
			}
			String own = own(piece, quote);
			piece.anchors()
				.stream()
				.filter((id) -> !id.equals(own))
				.forEach((id) -> html.element("span", "", "id", id));
			if (quote != null && open != quote) {
				html.start("a", "class", looks(quote), "data-by", by(quote), "id", own, "tabindex",
						begun.add(quote) ? null : "-1", "href", html.address("/quotes/" + quote.id()));
			}
			words(piece, html);
			open = quote;
		}
		if (open != null) {
			html.end();
		}
	}

	private static void words(Fragment piece, Html html) {
		if (piece.isHit()) {
			html.element("mark", piece.text(), "class", "hit");
		}
		else {
			html.text(piece.text());
		}
	}

	/** The place of a quotation that begins here and whose link stands here. */
	private static @Nullable String own(Fragment piece, @Nullable Quote quote) {
		String place = (quote != null) ? Mark.place(quote) : "";
		return piece.anchors().contains(place) ? place : null;
	}

	private static @Nullable String looks(Quote quote) {
		String type = (quote.type() == Quote.Type.DIRECT) ? "" : quote.type().label();
		String looks = (type + ((quote.source() != null) ? "" : " nobody")).strip();
		return looks.isEmpty() ? null : looks;
	}

	private @Nullable String by(Quote quote) {
		return (this.notes.size() < 2) ? null
				: IntStream.range(0, this.notes.size())
					.filter((at) -> this.notes.get(at).quotes().contains(quote))
					.mapToObj(String::valueOf)
					.findFirst()
					.orElse(null);
	}

}
