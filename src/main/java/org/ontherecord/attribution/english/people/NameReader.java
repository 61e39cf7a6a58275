package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Takes a run of capitalised words apart: what stands before a name (the day, a
 * nationality, a body, a job, a title), and the name.
 */
final class NameReader {

	/** "London-born", "British-Nigerian" */
	private static final Pattern ORIGIN = Pattern
		.compile("\\p{Lu}\\p{L}+-(?:born|based|trained|bred|educated|American)");

	private static final Pattern NICKNAME = Pattern.compile("[ \u00a0][(“\"‘'][^)”\"’']+[)”\"’']");

	private static final Pattern ENDING = Pattern.compile("['’]s?$|[,;:]$");

	private final List<String> words = new ArrayList<>();

	/** Past the words before the title that are none of it. */
	private final int from;

	NameReader(String run) {
		for (String word : NICKNAME.matcher(run).replaceAll("").strip().split("[\\s\u00a0]+")) {
			this.words.add(ENDING.matcher(word).replaceFirst(""));
		}
		int at = 0;
		while (at + 1 < this.words.size() && !Lexicon.isGivenName(this.words.get(at))
				&& (isNoneOfIt(at) || isParty(at))) {
			at++;
		}
		this.from = at;
	}

	/** "From Ana Ruiz", "Sunday Ana Ruiz", "Six-year-old Ana Ruiz"; but "New York" */
	private boolean isNoneOfIt(int index) {
		return Lexicon.isOccasion(lower(index)) || lower(index).endsWith("-year-old") || (Lexicon.isCommon(lower(index))
				&& !(lower(index).equals("new") && Lexicon.isPlace(this.words.get(index + 1))));
	}

	/** "Tory Torvin Vashti" */
	private boolean isParty(int index) {
		return WordClass.PARTY.has(lower(index))
				&& new Name(null, this.words.subList(index + 1, this.words.size())).mayBePerson();
	}

	Name name() {
		int title = lastTitle();
		int office = pastComplement(title);
		int start = title < 0 ? pastDescription() : pastField(office + 1, office > title);
		List<String> name = new ArrayList<>(this.words.subList(start, this.words.size()));
		name.removeIf(String::isEmpty);
		String role = role(start, title >= 0);
		if (title >= 0 && WordClass.NOBLE.has(lower(title))) {
			return new Name(role, List.copyOf(noble(title, start, name)));
		}
		return new Name(role, List.copyOf(inSmallLetters(withoutShow(withoutState(role, name)))));
	}

	/**
	 * What stands before the name, unless it is only a place, a body or a nationality.
	 */
	private @Nullable String role(int start, boolean title) {
		boolean office = start > this.from && Lexicon.isOfficeNoun(lower(start - 1))
				&& !Lexicon.isPluralRole(lower(start - 1));
		boolean told = start > this.from && (title || office || isOfficeOf());
		return told ? String.join(" ", this.words.subList(this.from, start)) : null;
	}

	/** "Inspector of Weights" */
	private boolean isOfficeOf() {
		int of = this.words.indexOf("of");
		return of > this.from && Lexicon.isOfficeNoun(lower(of - 1));
	}

	/** "Lord Ashworth", "Duke of Kent": the title is part of the name. */
	private List<String> noble(int title, int start, List<String> name) {
		boolean whole = start != title + 1 || name.size() > 1 && !name.get(1).equals("of")
				&& !WordClass.GENERATION.has(name.get(1).toLowerCase(Locale.ROOT)) && !name.get(0).equals("of");
		if (!whole) {
			name.add(0, this.words.get(title));
		}
		return name;
	}

	/** "Senator Clara Holm of Vermont" */
	private static List<String> withoutState(@Nullable String role, List<String> name) {
		int of = name.indexOf("of");
		boolean person = of > 0 && (role != null || of > 1 && (Lexicon.isGivenName(name.get(0)) || isFrom(name, of)));
		return person ? name.subList(0, of) : name;
	}

	/** "Torvin Vashti of the Netherlands" */
	private static boolean isFrom(List<String> name, int of) {
		return Lexicon.isPlace(name.get(name.size() - 1)) && new Name(null, name.subList(0, of)).mayBePerson();
	}

	/** "The Ana Ruiz Show" is called after her. */
	private static List<String> withoutShow(List<String> name) {
		boolean show = name.size() == 3 && name.get(2).equals("Show") && Lexicon.isGivenName(name.get(0));
		return show ? name.subList(0, 2) : name;
	}

	/** "ANA RUIZ" is Ana Ruiz. */
	private static List<String> inSmallLetters(List<String> name) {
		boolean capitals = name.size() > 1 && name.stream().allMatch((word) -> word.matches("\\p{Lu}[\\p{Lu}.'’-]+"))
				&& (Lexicon.isGivenName(inSmallLetters(name.get(0))) || isInitials(name));
		return capitals ? name.stream().map(NameReader::inSmallLetters).toList() : name;
	}

	/** "F. S. KOYA" */
	private static boolean isInitials(List<String> name) {
		int last = name.size() - 1;
		return name.get(last).length() > 3
				&& name.subList(0, last).stream().allMatch((word) -> word.matches("(?:\\p{Lu}\\.)+"));
	}

	static String inSmallLetters(String word) {
		return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
	}

	/** "Secretary of State John Smith" */
	private int pastComplement(int title) {
		boolean complement = title >= 0 && title + 3 < this.words.size() && lower(title + 1).equals("of")
				&& !WordClass.NOBLE.has(lower(title));
		return complement ? title + (lower(title + 2).equals("the") ? 3 : 2) : title;
	}

	/** "Director of Harbour Affairs Ana Ruiz", "Miss Kenya Ana Ruiz" */
	private int pastField(int from, boolean complement) {
		int given = from;
		while (given < surname() && !Lexicon.isGivenName(this.words.get(given))
				&& (complement || Name.isKnown(this.words.get(given)))) {
			given++;
		}
		return given < surname() && Lexicon.isGivenName(this.words.get(given)) ? given : from;
	}

	private int lastTitle() {
		boolean begun = Lexicon.isGivenName(this.words.get(this.from)) && !Lexicon.isPlace(this.words.get(this.from));
		for (int i = surname() - 1; i >= this.from; i--) {
			boolean surname = begun && i > this.from && i == surname() - 1 && Lexicon.isSurname(this.words.get(i));
			if ((Lexicon.isTitle(lower(i)) || Lexicon.isTitle(this.words.get(i)) || isConstable(i)) && !surname
					&& !isSurnameOfState(i)) {
				return i;
			}
		}
		return -1;
	}

	/** The "King" of "Representative Peter T. King of Ohio" */
	private boolean isSurnameOfState(int index) {
		boolean initial = index > this.from + 1 && this.words.get(index - 1).matches("\\p{Lu}\\.");
		int given = initial ? index - 2 : index - 1;
		return index < surname() && lower(index + 1).equals("of") && Lexicon.isSurname(this.words.get(index))
				&& given > this.from && Lexicon.isGivenName(this.words.get(given));
	}

	/** "Det Con Kofi Mensah" */
	private boolean isConstable(int index) {
		return index > this.from && lower(index).equals("con") && Lexicon.isTitle(lower(index - 1));
	}

	/** Where the last word stands that is no "III" or "Jr.". */
	private int surname() {
		int last = this.words.size() - 1;
		while (last > 0 && WordClass.GENERATION.has(lower(last))) {
			last--;
		}
		return last;
	}

	/**
	 * "Harbor Master Lena Brandt", "Office of Docks Lena Brandt", "Kenyan Lena Brandt"
	 */
	private int pastDescription() {
		if (Lexicon.isGivenName(this.words.get(this.from))) {
			return this.from;
		}
		for (int i = this.from + 1; i < surname(); i++) {
			boolean given = Lexicon.isGivenName(this.words.get(i)) && !Lexicon.isGivenName(this.words.get(i - 1));
			if (given ? describes(i) : isJob(i - 1) && isUnknown(i)) {
				return i;
			}
		}
		return this.from;
	}

	private boolean isJob(int index) {
		return Lexicon.isSingularRole(lower(index)) && this.words.get(index).length() > 2;
	}

	private boolean isUnknown(int start) {
		return new Name(null, this.words.subList(start, this.words.size())).mayBePerson();
	}

	/** Whether the words before a given name are none of the name. */
	private boolean describes(int start) {
		String before = this.words.get(start - 1);
		List<String> further = this.words.subList(this.from, start - 1);
		boolean after = further.contains("of") || further.stream().anyMatch(Name::isKnown);
		return before.length() > 1 && (after || ORIGIN.matcher(before).matches() || Lexicon.isOffice(lower(start - 1))
				|| WordClass.FIELD.has(lower(start - 1)) || Lexicon.isPlace(before)
				|| Lexicon.isDemonym(lower(start - 1)) || isAcronym(start));
	}

	private boolean isAcronym(int start) {
		return this.words.get(start - 1).matches("\\p{Lu}{2,}") && !this.words.get(start).matches("\\p{Lu}{2,}");
	}

	private String lower(int index) {
		return this.words.get(index).toLowerCase(Locale.ROOT);
	}

}
