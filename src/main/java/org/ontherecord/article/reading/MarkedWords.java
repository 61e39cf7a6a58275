package org.ontherecord.article.reading;

import java.util.List;
import java.util.stream.Stream;

import org.ontherecord.article.Paragraph;
import org.ontherecord.web.Html;
import org.ontherecord.web.Part;

/**
 * A paragraph's words with what stands out in them, and an anchor where each begins. Most
 * of a page is this.
 */
public record MarkedWords(List<Fragment> fragments) implements Part {

	/**
	 * A paragraph, cut wherever something in it begins or ends to stand out.
	 * @param marks those of other paragraphs are passed over
	 */
	public static MarkedWords of(Paragraph paragraph, Stream<Mark> marks) {
		return new MarkedWords(Fragment.of(paragraph, marks));
	}

	@Override
	public void write(Html html) {
		this.fragments.forEach((piece) -> write(piece, html));
	}

	private static void write(Fragment piece, Html html) {
		piece.anchors().forEach((anchor) -> html.element("span", "", "class", "anchor", "id", anchor));
		if (piece.isPlain()) {
			html.text(piece.text());
		}
		else {
			html.element(piece.isMarked() ? "mark" : "span", piece.text(), "class", piece.looks());
		}
	}

}
