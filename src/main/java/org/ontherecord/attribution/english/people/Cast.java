package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.Transcript;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * The people an article names, each under the fullest name it gives, and where it names
 * them.
 */
public final class Cast {

	/** In names; a paragraph with more of them is no prose. */
	private static final int REACH = 40;

	private final Transcript transcript;

	private final People people;

	private final Descriptions descriptions = new Descriptions();

	private final NamedBodies bodies = new NamedBodies();

	private final List<BitSet> named = new ArrayList<>();

	private final List<List<Appearance>> appearances = new ArrayList<>();

	/**
	 * A place where a person is named.
	 *
	 * @param person null where the name looks like that of somebody the article tells
	 * nothing else of
	 */
	record Appearance(@Nullable Person person, int start, int end, boolean possessive) {

	}

	public Cast(List<String> paragraphs) {
		this.transcript = new Transcript(paragraphs);
		Introductions introductions = new Introductions(paragraphs, this.transcript);
		this.people = introductions.people();
		introductions.runs().forEach((here) -> place(here, paragraphs.get(this.named.size())));
	}

	private void place(List<NameRun> runs, String text) {
		BitSet places = new BitSet();
		List<Appearance> here = new ArrayList<>();
		for (NameRun run : runs) {
			places.set(run.start(), run.end());
			Person namesake = namesake(run, here);
			Person person = namesake != null ? namesake : run.isBody(text) ? null : this.people.find(run.name());
			if (person != null || run.mayBePerson(text)) {
				here.add(new Appearance(person, run.start(), run.end(), run.possessive()));
			}
			if (person == null) {
				this.bodies.meet(run, text);
			}
			if (person != null) {
				new BesideName(run, text).descriptions().forEach((description) -> {
					this.descriptions.add(person, description);
					person.tellGender(Lexicon.genderOf(description.noun()));
				});
			}
		}
		this.named.add(places);
		this.appearances.add(here);
	}

	/**
	 * Of several who bear a surname, it means whoever this paragraph named in full
	 * before.
	 */
	private @Nullable Person namesake(NameRun run, List<Appearance> before) {
		List<String> words = run.name().words();
		boolean bare = words.size() == 1 && run.name().role() == null;
		for (int i = before.size() - 1; bare && i >= Math.max(0, before.size() - REACH); i--) {
			Appearance at = before.get(i);
			boolean full = at.end() - at.start() > run.end() - run.start();
			if (full && at.person() != null && at.person().surname().equals(Name.key(words.get(0)))) {
				return at.person();
			}
		}
		return null;
	}

	/** The person whose name ends at this offset. */
	@Nullable Person namedUpTo(int paragraph, int end) {
		List<Appearance> here = this.appearances.get(paragraph);
		int after = firstFrom(here, end);
		Appearance last = after == 0 ? null : here.get(after - 1);
		return last != null && last.end() == end ? last.person() : null;
	}

	/** The person whose name, in capitals, goes on from this word as far as it can. */
	@Nullable Person namedFrom(Sentence sentence, int from, int to) {
		int last = from;
		while (last + 1 < to && sentence.token(last + 1).isCapitalized()) {
			last++;
		}
		return last < to ? namedUpTo(sentence.paragraph().number(), sentence.token(last).end()) : null;
	}

	/** Whom a label such as "AR" means. */
	public @Nullable Referent byInitials(String label) {
		Person person = label.length() > 1 && label.length() < 4 ? this.people.byInitials(label) : null;
		return person == null ? null : Referent.known(person.speaker());
	}

	/** What of the article is speech without marks. */
	public Transcript transcript() {
		return this.transcript;
	}

	Descriptions descriptions() {
		return this.descriptions;
	}

	NamedBodies bodies() {
		return this.bodies;
	}

	People people() {
		return this.people;
	}

	/** Which of these words of a sentence belong to a name. */
	public BitSet namesIn(int paragraph, List<Token> words) {
		BitSet names = new BitSet(words.size());
		for (int i = 0; i < words.size(); i++) {
			Token word = words.get(i);
			boolean capital = word.isCapitalized() || word.is(WordClass.NAME_PARTICLE);
			boolean named = capital && this.named.get(paragraph).get(word.start());
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
		int start = words.get(0).start();
		return aside || next.takes(Frame.QUOTE) || next.isCapitalized()
				|| !between(paragraph, start, start + 1).isEmpty();
	}

	/** Whom the headline names, where that is one person in full. */
	public @Nullable Mention inHeadline(ParsedParagraph headline) {
		List<Mention> named = mentions(headline).stream()
			.filter((mention) -> mention.span().text().contains(" "))
			.toList();
		return named.stream().map(Mention::speaker).distinct().count() == 1 ? named.get(0) : null;
	}

	/** The people a paragraph names, and where. */
	public List<Mention> mentions(ParsedParagraph paragraph) {
		List<Mention> mentions = new ArrayList<>();
		for (Appearance at : this.appearances.get(paragraph.number())) {
			if (at.person() != null) {
				mentions.add(new Mention(at.person().speaker(), paragraph.span(at.start(), at.end())));
			}
		}
		return mentions;
	}

	/** The people named in this sentence, in order. */
	List<Appearance> appearancesIn(Sentence sentence) {
		int from = sentence.token(0).start();
		int to = sentence.token(sentence.size() - 1).end();
		return between(sentence.paragraph().number(), from, to);
	}

	private List<Appearance> between(int paragraph, int from, int to) {
		List<Appearance> here = this.appearances.get(paragraph);
		int first = firstFrom(here, from);
		int last = first;
		while (last < here.size() && here.get(last).start() < to) {
			last++;
		}
		return here.subList(first, last);
	}

	private static int firstFrom(List<Appearance> appearances, int offset) {
		int low = 0;
		int high = appearances.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (appearances.get(middle).start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
