package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Transcript;

/**
 * Goes through an article's names once, and meets everybody of whom it tells that they
 * are people.
 */
final class Introductions {

	private static final int LONGEST_IN_HEADLINE = 3;

	private static final int LONGEST_INITIALS = 3;

	/** In characters. */
	private static final int LONGEST_HEADING = 160;

	/** In letters: "with" and shorter words have no capital in a heading. */
	private static final int LONGEST_SMALL = 4;

	private static final Pattern SMALL_WORD = Pattern.compile("\\b\\p{Ll}{6,}");

	private final People people = new People();

	private final List<List<NameRun>> runs = new ArrayList<>();

	private final List<String> paragraphs;

	private final Transcript transcript;

	Introductions(List<String> paragraphs, Transcript transcript) {
		this.paragraphs = paragraphs;
		this.transcript = transcript;
		for (int number = 0; number < paragraphs.size(); number++) {
			List<NameRun> here = NameScanner.runs(number, paragraphs.get(number));
			this.runs.add(number > 0 && transcript.hasLabels() ? labelled(here, paragraphs.get(number)) : here);
		}
		NumberedNames numbered = new NumberedNames(paragraphs, this.runs);
		this.runs.replaceAll((here) -> here.stream().map(numbered::whole).toList());
		meet();
		meetLabelled();
		rank();
	}

	People people() {
		return this.people;
	}

	/** The names of each paragraph, in order. */
	List<List<NameRun>> runs() {
		return this.runs;
	}

	/** A label in capitals, under the name that it has elsewhere. */
	private List<NameRun> labelled(List<NameRun> runs, String text) {
		return runs.stream()
			.map((run) -> withoutHeading(run, text))
			.map((run) -> this.transcript.isTurnAt(text, run.start()) ? run.inLowerCase() : run)
			.toList();
	}

	/** "HON. A. RUIZ" of "ANNUAL REPORT HON. A. RUIZ.-" */
	private static NameRun withoutHeading(NameRun run, String text) {
		int label = Transcript.labelWithin(text, run.start(), run.end());
		return label == run.start() ? run : new NameRun(run.paragraph(), label, run.end(),
				Name.of(text.substring(label, run.end())), run.possessive());
	}

	/**
	 * The text comes before the headline, where other words have capitals too: it is only
	 * asked for people whom the text does not name.
	 */
	private void meet() {
		List<List<NameRun>> text = new ArrayList<>();
		List<List<NameRun>> headings = new ArrayList<>();
		for (int number = 0; number < this.runs.size(); number++) {
			(number == 0 || isHeading(this.paragraphs.get(number)) ? headings : text).add(this.runs.get(number));
		}
		text.forEach((here) -> here.stream()
			.filter((run) -> run.name().isSurelyPerson())
			.forEach((run) -> this.people.meet(run.name())));
		List<NameRun> speaking = text.stream()
			.flatMap(List::stream)
			.filter((run) -> run.speaksIn(this.paragraphs.get(run.paragraph())))
			.toList();
		meetSurnameFirst(text, speaking);
		Set<List<String>> firms = firms();
		Set<NameRun> spoke = new HashSet<>(speaking);
		text.forEach((here) -> here.stream()
			.filter((run) -> !firms.contains(run.name().words()))
			.filter((run) -> spoke.contains(run) || run.isDescribedIn(this.paragraphs.get(run.paragraph()))
					|| run.followsRole(this.paragraphs.get(run.paragraph()))
					|| run.isHeOrSheWhoActs(this.paragraphs.get(run.paragraph()))
					|| new BesideName(run, this.paragraphs.get(run.paragraph())).isApposed())
			.forEach((run) -> this.people.meet(run.name())));
		Set<String> alone = new HashSet<>();
		text.forEach((here) -> here.stream()
			.filter((run) -> run.isOneWord(this.paragraphs.get(run.paragraph())))
			.forEach((run) -> alone.addAll(run.name().words())));
		text.forEach((here) -> here.stream()
			.filter((run) -> run.mayBePerson(this.paragraphs.get(run.paragraph())) && alone.contains(run.name().last()))
			.forEach((run) -> this.people.meet(run.name())));
		headings.stream()
			.flatMap(List::stream)
			.filter((run) -> run.name().words().size() <= LONGEST_IN_HEADLINE)
			.filter((run) -> isBySurname(run) || run.name().isSurelyPerson()
					&& (run.name().words().stream().noneMatch(this.people::knows) || this.people.isFull(run.name())))
			.forEach((run) -> this.people.meet(run.name()));
	}

	/**
	 * "Vessa Quill", where the text has nothing but "Quill", in a headline whose words
	 * have no capitals of their own.
	 */
	private boolean isBySurname(NameRun run) {
		Person person = run.mayBePerson(this.paragraphs.get(run.paragraph())) ? this.people.find(run.name()) : null;
		return person != null && !person.hasFullName() && person.surname().equals(Name.key(run.name().last()))
				&& SMALL_WORD.matcher(this.paragraphs.get(run.paragraph())).find();
	}

	/** "Bell" of "the publisher Bell" or "Bell Canada", and "Bell Canada" itself */
	private Set<List<String>> firms() {
		Set<List<String>> firms = new HashSet<>();
		for (List<NameRun> here : this.runs) {
			for (NameRun run : here) {
				String text = this.paragraphs.get(run.paragraph());
				if (run.isFirm(text) || NamedBodies.isCalled(run, text)) {
					firms.add(run.name().words());
					firms.add(run.name().words().subList(0, 1));
				}
			}
		}
		return firms;
	}

	/** "Zhang Guohui", where the text goes on with "Zhang said". */
	private void meetSurnameFirst(List<List<NameRun>> text, List<NameRun> speaking) {
		Set<String> surnames = speaking.stream()
			.filter((run) -> run.name().isOneWord())
			.map((run) -> run.name().last())
			.collect(Collectors.toSet());
		text.forEach((here) -> here.stream()
			.filter((run) -> run.name().isSurnameBefore(surnames)
					&& run.mayBePerson(this.paragraphs.get(run.paragraph())))
			.forEach((run) -> this.people.meet(run.name())));
	}

	/** "Ana Ruiz Defends Her Bridge": a heading in which all words have capitals. */
	private static boolean isHeading(String paragraph) {
		if (paragraph.length() > LONGEST_HEADING || paragraph.endsWith(".") || paragraph.indexOf('“') >= 0) {
			return false;
		}
		List<String> words = Arrays.stream(paragraph.split(" "))
			.filter((word) -> word.length() > LONGEST_SMALL)
			.toList();
		return words.size() > LONGEST_IN_HEADLINE
				&& words.stream().noneMatch((word) -> Character.isLowerCase(word.charAt(0)));
	}

	/** A surname means whom the headline or the text names first in full. */
	private void rank() {
		int number = 0;
		for (List<NameRun> here : this.runs) {
			for (NameRun run : here) {
				Person person = run.name().words().size() > 1 ? this.people.find(run.name()) : null;
				if (person != null) {
					person.rank(number++);
				}
			}
		}
	}

	/** Whoever has turns in a transcript, once all who are named in full are known. */
	private void meetLabelled() {
		this.runs.stream()
			.flatMap(List::stream)
			.filter((run) -> run.paragraph() > 0 && this.transcript.hasLabels()
					&& this.transcript.isTurnAt(this.paragraphs.get(run.paragraph()), run.start()))
			.filter((run) -> !run.name().isOrganization() && !run.name().words().isEmpty() && !run.name().isRole())
			.filter((run) -> !isInitials(run.name()))
			.forEach((run) -> this.people.meet(run.name()));
	}

	/** "HN", who is nobody's surname */
	private boolean isInitials(Name name) {
		return name.isOneWord() && name.last().length() <= LONGEST_INITIALS && !Lexicon.isSurname(name.last())
				&& !this.people.knows(name.last());
	}

}
