package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ReportingVerb;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * What the words beside a name tell of its bearer.
 */
record BesideName(NameRun run, String text) {

	/** What stands behind a name, with an article or without: "…, who is head of". */
	private static final Pattern CALLED = Pattern
		.compile("(?:, (?:who is |who was )?| is | was )(?:(an?|the|its|their) )?((?:[\\p{L}'’-]+ ?){1,7})");

	/** "the director of the docks, " */
	private static final Pattern CALLED_BEFORE = Pattern
		.compile("(?i:\\b(?:the|an?|another|its|their) |['’]s )((?:[\\p{L}-]+ ?){1,7}), $");

	/** "One of the Thai drivers, " */
	private static final Pattern ONE_OF = Pattern
		.compile("(?i:\\bone of (?:the|its|their) )((?:[\\p{L}-]+ ?){1,4}), $");

	/** "His wife, " */
	private static final Pattern KIN = Pattern
		.compile("(?i:\\b(?:his|her|their) |['’]s? )(?:\\p{Ll}+ )?(?:" + WordClass.KIN.pattern() + "), $");

	private static final Pattern CLOSED = Pattern.compile("[,.]| (?:from|of|at) ");

	private static final Pattern AGE = Pattern.compile(",? \\(?(\\d\\d)\\b(?! \\p{L})");

	private static final Pattern DESCRIPTION = Pattern.compile("(?:[\\p{L}-]{2,18}[ \u00a0]){1,5}$");

	/** What the words beside the name call its bearer. */
	List<Description> descriptions() {
		List<Description> all = new ArrayList<>();
		Matcher before = DESCRIPTION.matcher(this.text).region(Math.max(0, this.run.start() - 60), this.run.start());
		String role = this.run.name().role() == null ? "" : this.run.name().role();
		all.add(Description.before((before.find() ? before.group() : ""), role));
		if (!this.run.possessive()) {
			behind(all);
			apposedBefore(all);
		}
		all.removeIf((description) -> !description.isOfOnePerson());
		Matcher age = AGE.matcher(this.text).region(this.run.end(), Math.min(this.text.length(), this.run.end() + 8));
		if (age.lookingAt() && !this.run.possessive()) {
			all.add(Description.of(age.group(1) + "-year-old"));
		}
		return all;
	}

	/** "Ana Ruiz, head of the docks, said" */
	private void behind(List<Description> all) {
		Matcher after = CALLED.matcher(this.text)
			.region(this.run.end(), Math.min(this.text.length(), this.run.end() + 70));
		if (after.lookingAt() && (after.group(1) != null || isNoun(after.group(2)))) {
			all.add(Description.of(after.group(2)));
		}
	}

	/** "Head of the docks", not "said the head of the docks". */
	private static boolean isNoun(String words) {
		String first = words.split(" ", 2)[0];
		return Lexicon.isRole(first) || Character.isLowerCase(first.charAt(0)) && !ReportingVerb.of(first).isOne()
				&& !WordClass.NOUN_LINK.has(first) && !Lexicon.isCommon(first);
	}

	/** "The director of the docks, Ana Ruiz, said" */
	private void apposedBefore(List<Description> all) {
		boolean closed = CLOSED.matcher(this.text)
			.region(this.run.end(), Math.min(this.text.length(), this.run.end() + 6))
			.lookingAt();
		if (closed && this.text.startsWith(", ", this.run.start() - 2)) {
			Matcher before = CALLED_BEFORE.matcher(this.text)
				.region(Math.max(0, this.run.start() - 70), this.run.start());
			if (before.find()) {
				all.add(Description.of(before.group(1)));
			}
		}
	}

	/**
	 * "A spokesperson for the docks, Torvin Vashti, said", "Another expert, Torvin Vashti
	 * from", "one of the drivers, Torvin Vashti, said", "her aunt, Vashti, said"
	 */
	boolean isApposed() {
		if (!this.run.mayBePerson(this.text)) {
			return this.run.mayBeFirstName() && behind(KIN) != null;
		}
		List<Description> before = new ArrayList<>();
		apposedBefore(before);
		Matcher several = behind(ONE_OF);
		return before.stream().anyMatch(Description::isOfOnePerson)
				|| several != null && Lexicon.isPluralRole(Description.of(several.group(1)).noun());
	}

	/** What stands before the name and its comma, where the name is closed by another. */
	private @Nullable Matcher behind(Pattern pattern) {
		boolean closed = this.text.startsWith(", ", this.run.start() - 2) && !this.run.possessive()
				&& this.text.startsWith(",", this.run.end());
		Matcher before = pattern.matcher(this.text).region(Math.max(0, this.run.start() - 70), this.run.start());
		return closed && before.find() ? before : null;
	}

}
