package org.ontherecord.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quote;

/**
 * Where the corpus has the words of a claim, or words like them.
 */
final class Match {

	private final Claim claim;

	private final Given wording;

	private final Printed printed;

	private final int cost;

	private final List<Alignment.Pair> pairs;

	private final List<Integer> places;

	Match(Claim claim, Given wording, Printed printed) {
		this.claim = claim;
		this.wording = wording;
		this.printed = printed;
		Alignment alignment = new Alignment(wording, printed);
		this.cost = alignment.cost();
		this.pairs = alignment.pairs();
		this.places = this.pairs.stream().map(Alignment.Pair::printed).filter((place) -> place >= 0).toList();
	}

	int cost() {
		return this.cost;
	}

	/**
	 * Two texts with more than half of the words different are no versions of each other.
	 */
	boolean isLike() {
		return this.cost * 2 <= this.wording.words() && !this.places.isEmpty();
	}

	boolean isVerbatim() {
		return this.cost == 0;
	}

	boolean isAnothers() {
		Quote quote = quote();
		return quote != null && this.claim.namesAnother(quote.source());
	}

	@Nullable Quote quote() {
		return this.printed.quoteOf(this.places);
	}

	Checked checked() {
		Verdict verdict = !isVerbatim() ? Verdict.DIFFERS : isAnothers() ? Verdict.ANOTHER_SPEAKER : Verdict.VERBATIM;
		Paragraph paragraph = this.printed.words().get(this.places.get(0)).paragraph();
		return new Checked(verdict, this.claim.words(), this.claim.speaker(), paragraph, quote(), isAnothers(), yours(),
				theirs());
	}

	/** What was given, whole; what has no partner is marked. */
	private List<Checked.Piece> yours() {
		Set<Integer> same = new HashSet<>();
		this.pairs.stream().filter(Alignment.Pair::same).forEach((pair) -> same.add(pair.given()));
		List<Cut> cuts = new ArrayList<>();
		for (int i = 0; i < this.wording.pieces().size(); i++) {
			Given.Piece piece = this.wording.pieces().get(i);
			boolean differs = piece.kind() == Given.Kind.WORD && !same.contains(i);
			cuts.add(new Cut(piece.start(), piece.end(), differs));
		}
		return Cut.pieces(this.wording.text(), cuts, 0, this.wording.text().length());
	}

	/** The article's words from the first that was found to the last. */
	private List<Checked.Piece> theirs() {
		Set<Integer> same = new HashSet<>();
		this.pairs.stream().filter(Alignment.Pair::same).forEach((pair) -> same.add(pair.printed()));
		Set<Integer> all = new HashSet<>(this.places);
		List<Checked.Piece> pieces = new ArrayList<>();
		for (Paragraph paragraph : this.printed.paragraphs()) {
			List<Cut> cuts = new ArrayList<>();
			for (int place = this.places.get(0); place <= this.places.get(this.places.size() - 1); place++) {
				Printed.Place at = this.printed.words().get(place);
				if (Objects.equals(at.paragraph(), paragraph)) {
					boolean differs = all.contains(place) && !same.contains(place);
					cuts.add(new Cut(at.word().start(), at.word().end(), differs));
				}
			}
			if (!cuts.isEmpty()) {
				pieces.addAll(Cut.pieces(paragraph.text(), cuts, cuts.get(0).start(), cuts.get(cuts.size() - 1).end()));
			}
		}
		return pieces;
	}

	/** A word of a text. */
	private record Cut(int start, int end, boolean differs) {

		/** A text from one place to another, in as few pieces as its marks allow. */
		static List<Checked.Piece> pieces(String text, List<Cut> cuts, int from, int to) {
			List<Checked.Piece> pieces = new ArrayList<>();
			int start = from;
			boolean differs = false;
			int end = from;
			for (Cut cut : cuts) {
				if (cut.differs() != differs) {
					int border = cut.differs() ? cut.start() : end;
					add(pieces, text.substring(start, border), differs);
					start = border;
					differs = cut.differs();
				}
				end = cut.end();
			}
			int border = differs ? end : to;
			add(pieces, text.substring(start, border), differs);
			add(pieces, text.substring(border, to), false);
			return pieces;
		}

		private static void add(List<Checked.Piece> pieces, String text, boolean differs) {
			if (!text.isEmpty()) {
				pieces.add(new Checked.Piece(text, differs));
			}
		}

	}

}
