package org.ontherecord.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The pairing of a quotation's words with printed ones that leaves the fewest over. Where
 * in the print it begins and ends costs nothing; words left out cost nothing where the
 * quoter says so, or where the writer put them between two pieces of one source's.
 */
final class Alignment {

	/** In words: for what an insertion in brackets may stand. */
	private static final int LONGEST_INSERTION = 8;

	/**
	 * What a word costs that has no partner; a pair gains one, so that of equals the
	 * longer wins.
	 */
	private static final int ODD = 1000;

	private final List<Given.Piece> given;

	private final Printed printed;

	/** The cost of the first so many pieces ending at this printed word. */
	private final int[][] costs;

	/** Where a cost came from: the pieces and the words before. */
	private final long[][] from;

	Alignment(Given wording, Printed printed) {
		this.given = wording.pieces();
		this.printed = printed;
		this.costs = new int[this.given.size() + 1][printed.words().size() + 1];
		this.from = new long[this.given.size() + 1][printed.words().size() + 1];
		for (int i = 0; i <= this.given.size(); i++) {
			for (int j = 0; j <= printed.words().size(); j++) {
				fill(i, j);
			}
			pass(i);
		}
	}

	/** A pair; -1 stands for what has no partner. */
	record Pair(int given, int printed, boolean same) {

	}

	private void fill(int i, int j) {
		if (i == 0) {
			set(0, j, 0, 0, j);
			return;
		}
		Given.Kind kind = this.given.get(i - 1).kind();
		set(i, j, this.costs[i - 1][j] + ((kind == Given.Kind.WORD) ? ODD : 0), i - 1, j);
		if (kind == Given.Kind.WORD && j > 0) {
			better(i, j, this.costs[i][j - 1] + ODD, i, j - 1);
			better(i, j, this.costs[i - 1][j - 1] + (isSame(i - 1, j - 1) ? -1 : ODD), i - 1, j - 1);
		}
		if (kind == Given.Kind.GAP && j > 0) {
			better(i, j, this.costs[i][j - 1], i, j - 1);
		}
		for (int k = j - 1; kind == Given.Kind.INSERTION && k >= Math.max(0, j - LONGEST_INSERTION); k--) {
			better(i, j, this.costs[i - 1][k], i - 1, k);
		}
	}

	/** Over the writer's words between two pieces of one source's. */
	private void pass(int i) {
		this.printed.asides().forEach((start, end) -> {
			if (i > 0 && this.costs[i][start] < this.costs[i][end]) {
				set(i, end, this.costs[i][start], i, start);
				for (int j = end + 1; j <= this.printed.words().size(); j++) {
					better(i, j, this.costs[i][j - 1] + ODD, i, j - 1);
				}
			}
		});
	}

	private void set(int i, int j, int cost, int fromGiven, int fromPrinted) {
		this.costs[i][j] = cost;
		this.from[i][j] = ((long) fromGiven << Integer.SIZE) | fromPrinted;
	}

	/** Of equals the later: words that differ are paired before they are left out. */
	private void better(int i, int j, int cost, int fromGiven, int fromPrinted) {
		if (cost <= this.costs[i][j]) {
			set(i, j, cost, fromGiven, fromPrinted);
		}
	}

	private boolean isSame(int given, int printed) {
		return this.given.get(given).key().equals(this.printed.words().get(printed).word().key());
	}

	/** How many words differ. */
	int cost() {
		return (this.costs[this.given.size()][end()] + ODD - 1) / ODD;
	}

	private int end() {
		int[] last = this.costs[this.given.size()];
		int best = 0;
		for (int j = 1; j < last.length; j++) {
			best = (last[j] < last[best]) ? j : best;
		}
		return best;
	}

	/** The pairs in order, without what costs nothing to leave out. */
	List<Pair> pairs() {
		List<Pair> pairs = new ArrayList<>();
		int i = this.given.size();
		int j = end();
		while (i > 0) {
			int before = (int) (this.from[i][j] >> Integer.SIZE);
			int left = (int) this.from[i][j];
			add(pairs, i, j, before, left);
			i = before;
			j = left;
		}
		Collections.reverse(pairs);
		return pairs;
	}

	private void add(List<Pair> pairs, int i, int j, int before, int left) {
		boolean word = this.given.get(i - 1).kind() == Given.Kind.WORD;
		if (before == i - 1 && word) {
			boolean paired = left == j - 1;
			pairs.add(new Pair(i - 1, paired ? j - 1 : -1, paired && isSame(i - 1, j - 1)));
		}
		else if (before == i && left == j - 1 && this.costs[i][left] < this.costs[i][j]) {
			pairs.add(new Pair(-1, j - 1, false));
		}
	}

}
