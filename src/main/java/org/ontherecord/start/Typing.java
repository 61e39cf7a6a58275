package org.ontherecord.start;

/**
 * How far what was typed is from what can have been meant.
 */
final class Typing {

	private Typing() {
	}

	/** How many letters have to be put in, taken out or replaced. */
	static int distance(String typed, String meant) {
		int[] row = new int[meant.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= typed.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + ((typed.charAt(i - 1) == meant.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[meant.length()];
	}

}
