package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The people an article names, each under the fullest name it gives, and where it names
 * them.
 */
final class Cast {

	private static final Pattern NEXT_WORD = Pattern.compile("(?s)^ (\\p{Ll}+)\\b.*|^.*");

	private final List<Person> people = new ArrayList<>();

	private final List<BitSet> named = new ArrayList<>();

	private final List<Appearance> appearances = new ArrayList<>();

	/**
	 * A place where a person is named.
	 */
	record Appearance(Person person, int paragraph, int start, int end, boolean possessive) {

	}

	Cast(List<String> paragraphs) {
		List<NameScanner.Run> runs = new ArrayList<>();
		for (int number = 0; number < paragraphs.size(); number++) {
			List<NameScanner.Run> here = NameScanner.runs(number, paragraphs.get(number));
			BitSet places = new BitSet();
			here.forEach((run) -> places.set(run.start(), run.end()));
			this.named.add(places);
			runs.addAll(here);
		}
		runs.stream().filter((run) -> run.name().isSurelyPerson()).forEach((run) -> meet(run.name()));
		runs.stream().filter((run) -> speaks(run, paragraphs.get(run.paragraph()))).forEach((run) -> meet(run.name()));
		for (NameScanner.Run run : runs) {
			Person person = find(run.name());
			if (person != null) {
				this.appearances.add(new Appearance(person, run.paragraph(), run.start(), run.end(), run.possessive()));
			}
		}
		this.appearances.sort(Comparator.comparingInt(Appearance::paragraph).thenComparingInt(Appearance::start));
	}

	/** A name of nobody known that stands beside a cue: "Smith said", "said Smith". */
	private static boolean speaks(NameScanner.Run run, String text) {
		if (run.possessive() || run.name().words().isEmpty() || run.name().isOrganization()
				|| run.name().isAcronymOrPlace()) {
			return false;
		}
		String before = text.substring(0, run.start());
		if (before.matches("(?s).*\\bthe ")) {
			return false;
		}
		String next = NEXT_WORD.matcher(text.substring(run.end())).replaceFirst("$1");
		return Words.reports(next, "quote") || before.endsWith(" said ") || before.endsWith(" says ");
	}

	/** The person of this name, new to the cast if nobody answers to it. */
	Person meet(Name name) {
		Person known = find(name);
		Person person = known != null ? known : new Person(name.words());
		if (known == null) {
			this.people.add(person);
		}
		person.learn(name.words(), name.gender(), name.office());
		return person;
	}

	@Nullable Person find(Name name) {
		List<String> words = name.words();
		if (words.isEmpty() || name.isOrganization()) {
			return null;
		}
		Person partly = null;
		for (Person person : this.people) {
			if (person.answersTo(words, name.gender())) {
				if (person.surname().equals(words.get(words.size() - 1))) {
					return person;
				}
				partly = partly == null ? person : partly;
			}
		}
		return words.size() == 1 ? partly : null;
	}

	/** Which of these words of a sentence belong to a name. */
	BitSet namesIn(int paragraph, List<Token> words) {
		BitSet names = new BitSet(words.size());
		for (int i = 0; i < words.size(); i++) {
			Token word = words.get(i);
			boolean named = word.isCapitalized() && this.named.get(paragraph).get(word.start());
			if (named && (i > 0 || isSurely(paragraph, words))) {
				names.set(i);
			}
		}
		return names;
	}

	/**
	 * A sentence begins with a capital anyway, so its first word needs more to be a name.
	 */
	private boolean isSurely(int paragraph, List<Token> words) {
		Token next = words.size() > 1 ? words.get(1) : words.get(0);
		boolean aside = next.is(",") && !words.get(0).lower().endsWith("ly");
		return aside || Words.reports(next.lower(), "quote") || next.isCapitalized() || this.appearances.stream()
			.anyMatch((at) -> at.paragraph() == paragraph && at.start() == words.get(0).start());
	}

	/** The people named in this sentence, in order. */
	List<Appearance> appearancesIn(Sentence sentence) {
		int from = sentence.token(0).start();
		int to = sentence.token(sentence.size() - 1).end();
		return this.appearances.stream()
			.filter((at) -> at.paragraph() == sentence.paragraph().number() && at.start() >= from && at.start() < to)
			.toList();
	}

	@Nullable Gender genderOf(Speaker speaker) {
		for (Person person : this.people) {
			if (person.speaker().equals(speaker)) {
				return person.gender();
			}
		}
		String[] words = speaker.name().split(" ");
		return speaker.kind() == Speaker.Kind.UNNAMED ? Words.genderOf(words[words.length - 1]) : null;
	}

}
