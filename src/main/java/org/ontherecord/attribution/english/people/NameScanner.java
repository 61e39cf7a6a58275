package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ReportingVerb;

/**
 * Finds runs of capitalised words in running text, without any tagging.
 */
final class NameScanner {

	private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\d]*(?:['’.-]\\p{L}[\\p{L}\\p{M}]*){0,8}\\.?";

	private static final Pattern RUN = Pattern.compile(WORD
			+ "(?:['’]s?)?(?:[ \u00a0](?:(?:de|da|del|der|den|van|von|bin|al|la|le|el|of the|of) )?" + WORD + "){0,9}");

	/**
	 * A run of capitalised words and where it stands.
	 */
	record Run(int paragraph, int start, int end, Name name, boolean possessive) {

		private static final Pattern APPOSITION = Pattern
			.compile(", (?:who\\b|\\d\\d,|(?:an?|the) ((?:[\\p{L}'’-]+ ?){1,4}))");

		private static final Pattern LAST_WORD = Pattern.compile("\\b([\\p{Ll}-]{3,18}) $");

		private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Ll}{2,15})\\b");

		/**
		 * Whether a name of nobody known stands beside a cue: "Smith said", "said Smith".
		 */
		boolean speaksIn(String text) {
			boolean nobody = this.possessive || this.name.words().isEmpty() || this.name.isOrganization()
					|| this.name.isAcronymOrPlace() || this.name.isOccasion() || this.name.isRole()
					|| follows(text, "the ") || follows(text, "The ");
			return !nobody && (isBeforeCue(text) || follows(text, " said ") || follows(text, " says "));
		}

		/**
		 * Whether the text goes on to tell who a full name is: "…, who", "…, 45,", "…, a
		 * teacher".
		 */
		boolean isDescribedIn(String text) {
			boolean nobody = this.name.words().size() < 2 || this.name.isOrganization() || this.name.isAcronymOrPlace()
					|| this.name.isOccasion();
			Matcher next = APPOSITION.matcher(text).region(this.end, Math.min(text.length(), this.end + 60));
			return !nobody && next.lookingAt()
					&& (next.group(1) == null || Arrays.stream(next.group(1).split(" ")).anyMatch(Lexicon::isRole));
		}

		/** A name in two or three words that no table knows. */
		boolean mayBePerson(String text) {
			return this.name.words().size() > 1 && this.name.words().size() < 4
					&& this.name.words().stream().noneMatch(Run::isKnown) && !this.name.isAcronymOrPlace()
					&& !follows(text, "the ") && !follows(text, "The ");
		}

		/** "professor Torvin Vashti" */
		boolean followsRole(String text) {
			Matcher before = LAST_WORD.matcher(text).region(Math.max(0, this.start - 20), this.start);
			return mayBePerson(text) && before.find() && Lexicon.isRole(before.group(1))
					&& !Lexicon.isPluralRole(before.group(1));
		}

		/** The same, of a label in capitals. */
		Run inLowerCase() {
			return new Run(this.paragraph, this.start, this.end, this.name.inLowerCase(), this.possessive);
		}

		boolean isOneWord(String text) {
			return this.name.words().size() == 1 && !follows(text, "the ") && !follows(text, "The ");
		}

		private static boolean isKnown(String word) {
			String lower = word.toLowerCase(Locale.ROOT);
			return Lexicon.isOrganization(lower) || Lexicon.isRole(lower) || Lexicon.isCommon(lower)
					|| Lexicon.isPlace(word) || Lexicon.isOccasion(lower) || Lexicon.isTitle(lower)
					|| !Character.isUpperCase(word.charAt(0));
		}

		private boolean follows(String text, String word) {
			return text.startsWith(word, this.start - word.length());
		}

		private boolean isBeforeCue(String text) {
			Matcher next = NEXT_WORD.matcher(text).region(this.end, Math.min(text.length(), this.end + 18));
			return next.lookingAt() && ReportingVerb.of(next.group(1)).takes(Frame.QUOTE);
		}

	}

	private NameScanner() {
	}

	static List<Run> runs(int paragraph, String text) {
		List<Run> runs = new ArrayList<>();
		Matcher matcher = RUN.matcher(text);
		int from = 0;
		while (matcher.find(from)) {
			int start = matcher.start();
			String run = sentenceEnd(matcher.group());
			from = start + run.length();
			while (startsCommon(run)) {
				int cut = run.indexOf(' ') + 1;
				start += cut == 0 ? run.length() : cut;
				run = cut == 0 ? "" : run.substring(cut);
			}
			if (!run.isBlank()) {
				runs.add(new Run(paragraph, start, from, Name.of(withoutStop(run)), run.matches(".*['’]s?")));
			}
		}
		return runs;
	}

	/** A full stop that is no abbreviation ends the run. */
	private static String sentenceEnd(String run) {
		int possessive = Math.max(run.indexOf("'s "), run.indexOf("’s "));
		if (possessive > 0) {
			return sentenceEnd(run.substring(0, possessive + 2));
		}
		for (int stop = run.indexOf(". "); stop >= 0; stop = run.indexOf(". ", stop + 1)) {
			String word = run.substring(run.lastIndexOf(' ', stop) + 1, stop + 1);
			if (!Lexicon.isAbbreviation(word) && !word.matches("(?:\\p{L}\\.)+")) {
				return run.substring(0, stop + 1);
			}
		}
		return run;
	}

	private static String withoutStop(String run) {
		return run.endsWith(".") && !Lexicon.isAbbreviation(run.substring(run.lastIndexOf(' ') + 1))
				? run.substring(0, run.length() - 1) : run;
	}

	private static boolean startsCommon(String run) {
		int space = run.indexOf(' ');
		String first = space < 0 ? run : run.substring(0, space);
		return !run.isEmpty() && (first.isEmpty()
				|| Lexicon.isCommon(first.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\.$", "")));
	}

}
