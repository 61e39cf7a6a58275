package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ReportingVerb;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * A run of capitalised words, where it stands, and what stands beside it.
 */
record NameRun(int paragraph, int start, int end, Name name, boolean possessive) {

	private static final Pattern APPOSITION = Pattern
		.compile(", (?:who\\b|\\d\\d,|(?:an?|the|its|their|one of (?:the|its)) ((?:[\\p{L}'’-]+ ?){1,7}))");

	/** "…, executive director of": a job that no article stands before. */
	private static final Pattern JOB = Pattern
		.compile(", ((?:[\\p{L}'’-]+ ){0,5}?)(\\p{Ll}[\\p{L}-]+)(?: (?:of|at|for|with|in)\\b|,)");

	private static final Pattern LAST_WORD = Pattern.compile("\\b([\\p{Ll}-]{3,18}) $");

	private static final Pattern TITLE = Pattern
		.compile("\\b(?:" + WordClass.TITLED.pattern() + ") [“\"‘']?(?:\\p{Lu}\\p{L}* )?$");

	private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Ll}{2,15})\\b");

	private static final Pattern PRONOUN = Pattern
		.compile("\\b(?i:(he|she|his|her|him|he['’]s|she['’]s)|its?|they|their)\\b");

	/** In characters: so far behind a name a pronoun tells whether it is somebody's. */
	private static final int NEAR = 220;

	static boolean isSentenceStart(int start, String text) {
		int before = start - 1;
		while (before >= 0 && " “\"‘'\u00a0".indexOf(text.charAt(before)) >= 0) {
			before--;
		}
		return before < 0 || ".!?:”".indexOf(text.charAt(before)) >= 0;
	}

	/**
	 * Whether a name of nobody known stands beside a cue, "Smith said", and looks like
	 * somebody's.
	 */
	boolean speaksIn(String text) {
		boolean nobody = this.possessive || this.name.words().isEmpty() || this.name.isOrganization()
				|| this.name.isAcronymOrPlace() || this.name.isOccasion() || this.name.isRole() || isAfterArticle(text);
		boolean speaks = !nobody && (ReportingVerb.of(nextWord(text)).takes(Frame.QUOTE) || follows(text, " said ")
				|| follows(text, " says "));
		return speaks && (this.name.isOneWord() ? isSomebody(text) : this.name.mayBePerson() || this.name.isNumbered());
	}

	/** One word may be the name of a firm: more must show that it is a person's. */
	private boolean isSomebody(String text) {
		String word = this.name.last();
		return Lexicon.isSurnameAlone(word) || Lexicon.isGivenName(word) || isAfterRole(text)
				|| WordClass.ONLY_PEOPLE.has(nextWord(text)) || isHeOrShe(text);
	}

	private boolean isHeOrShe(String text) {
		Matcher pronoun = PRONOUN.matcher(text).region(this.end, Math.min(text.length(), this.end + NEAR));
		return pronoun.find() && pronoun.group(1) != null;
	}

	/**
	 * Whether the text goes on to tell who a full name is: "…, who", "…, 45,", "…, a
	 * teacher".
	 */
	boolean isDescribedIn(String text) {
		if (!isBeforeComma(text, this.end)) {
			return false;
		}
		boolean nobody = this.name.words().size() < 2 || this.name.isOrganization() || this.name.isAcronymOrPlace()
				|| this.name.isOccasion() || (this.name.isRole() && !Lexicon.isSurname(this.name.last()));
		Matcher next = APPOSITION.matcher(text).region(this.end, Math.min(text.length(), this.end + 60));
		return !nobody
				&& (next.lookingAt() ? next.group(1) == null || Lexicon.isRole(noun(next.group(1))) : hasJob(text));
	}

	private boolean hasJob(String text) {
		Matcher job = JOB.matcher(text).region(this.end, Math.min(text.length(), this.end + 80));
		return job.lookingAt() && WordClass.JOB.has(job.group(2));
	}

	private static boolean isBeforeComma(String text, int end) {
		return text.startsWith(",", end);
	}

	/** "Harbour Rising, a labour action committee" */
	static boolean isBodyBefore(String text, int end) {
		Matcher next = APPOSITION.matcher(text).region(end, Math.min(text.length(), end + 60));
		return next.lookingAt() && next.group(1) != null && Lexicon.isOrganization(noun(next.group(1)));
	}

	/** "Activist" of "a labour activist", "committee" of "a labour action committee". */
	private static String noun(String apposition) {
		String noun = "";
		for (String word : apposition.split(" ")) {
			if (WordClass.NOUN_LINK.has(word)) {
				break;
			}
			noun = Lexicon.isRole(word) || Lexicon.isOrganization(word) ? word : noun;
		}
		return noun;
	}

	/** A name in two or three words that no table knows. */
	boolean mayBePerson(String text) {
		return this.name.mayBePerson() && !isAfterArticle(text) && !isTitle(text);
	}

	/** One word that is no day, place, role or body. */
	boolean mayBeFirstName() {
		return this.name.isOneWord() && this.name.role() == null && !this.name.isAcronymOrPlace()
				&& !Name.isKnown(this.name.last()) && !this.name.isOrganization();
	}

	/** "A book entitled The Lost Ankervale" */
	private boolean isTitle(String text) {
		return TITLE.matcher(text).region(Math.max(0, this.start - 30), this.start).find();
	}

	/** "Torvin Vashti singled out the bridge. He said" */
	boolean isHeOrSheWhoActs(String text) {
		String verb = nextWord(text);
		return mayBePerson(text) && (verb.endsWith("ed") || ReportingVerb.of(verb).isOne()) && isHeOrShe(text);
	}

	/** "professor Torvin Vashti" */
	boolean followsRole(String text) {
		return mayBePerson(text) && isAfterRole(text);
	}

	private boolean isAfterRole(String text) {
		String before = wordBefore(text);
		return Lexicon.isSingularRole(before) && !WordClass.FIRM.has(before);
	}

	String wordBefore(String text) {
		Matcher before = LAST_WORD.matcher(text).region(Math.max(0, this.start - 20), this.start);
		return before.find() ? before.group(1) : "";
	}

	/** "The publisher Bell", "Bell Canada" */
	boolean isFirm(String text) {
		if (this.name.words().size() == 2) {
			return this.name.isFirmOfPlace();
		}
		return this.name.isOneWord() && Lexicon.isSurnameAlone(this.name.last())
				&& WordClass.FIRM.has(wordBefore(text));
	}

	/** "the Guardian", whoever else is called so. */
	boolean isBody(String text) {
		return isAfterArticle(text) && this.name.isOrganization();
	}

	/** Whether it may be the rest of a longer name: "the Institute of Rigs and Tides" */
	boolean isCut(String text) {
		return text.startsWith("and ", this.start - 4) || text.startsWith("& ", this.start - 2);
	}

	/** Whether it is no day, place, nationality, job or brand. */
	boolean mayBeBody(String text) {
		List<String> words = this.name.words();
		String last = words.isEmpty() ? "" : this.name.last().toLowerCase(Locale.ROOT);
		boolean thing = isAfterArticle(text) && this.name.isOneWord() && !this.name.isAcronymOrPlace()
				&& !Lexicon.endsOrganization(last);
		return !words.isEmpty() && !thing && this.name.role() == null && !this.name.isOccasion() && !this.name.isRole()
				&& !Lexicon.isPlace(this.name.last()) && !Lexicon.isDemonym(last) && !Lexicon.isTitle(last)
				&& !Lexicon.isCommon(last) && !Lexicon.isDocument(last);
	}

	/** The same, of a label in capitals. */
	NameRun inLowerCase() {
		return new NameRun(this.paragraph, this.start, this.end, this.name.inLowerCase(), this.possessive);
	}

	boolean isOneWord(String text) {
		return this.name.isOneWord() && !isAfterArticle(text);
	}

	private boolean isAfterArticle(String text) {
		return follows(text, "the ") || follows(text, "The ");
	}

	private boolean follows(String text, String word) {
		return text.startsWith(word, this.start - word.length());
	}

	private String nextWord(String text) {
		Matcher next = NEXT_WORD.matcher(text).region(this.end, Math.min(text.length(), this.end + 18));
		return next.lookingAt() ? next.group(1) : "";
	}

}
