package org.ontherecord.attribution.english.syntax;

import java.util.regex.Pattern;

import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Time and place of speech, which stand beside a speaker but are none.
 */
final class AdverbialsBefore {

	private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

	private final Sentence sentence;

	private final NounPhrases phrases;

	private final Auxiliaries auxiliaries;

	AdverbialsBefore(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = new NounPhrases(sentence);
		this.auxiliaries = new Auxiliaries(sentence);
	}

	/**
	 * "Smith in a statement said", "Smith has in the past described": the setting is
	 * stepped over.
	 */
	int before(int at, int floor) {
		int last = at;
		for (int turn = 0; turn < 3; turn++) {
			int end = this.sentence.token(last).is(",") ? last - 1 : last;
			int from = settingFrom(end, floor);
			boolean enclosed = from > floor && this.sentence.token(from - 1).is(",");
			if (from <= floor || (end < last && !enclosed)) {
				return last;
			}
			last = enclosed && end < last ? from - 2 : from - 1;
			while (last > floor && this.auxiliaries.isAuxiliary(last)) {
				last--;
			}
		}
		return last;
	}

	/** Where a phrase of time or place that ends here begins, or -1. */
	private int settingFrom(int end, int floor) {
		Token token = this.sentence.token(end);
		if (token.is(WordClass.TODAY)) {
			return end;
		}
		if (isTimeOfItself(end)) {
			return end - 1;
		}
		int from = this.phrases.simpleFrom(end, floor);
		boolean occasion = Lexicon.isOccasion(token.lower())
				|| (from <= end && end > from && Lexicon.isOccasion(this.sentence.token(end - 1).lower()));
		if (!occasion || from > end) {
			return -1;
		}
		boolean linked = from > floor && this.sentence.tag(from - 1) == Tag.ADP;
		boolean day = token.isCapitalized() && from == end;
		return linked ? from - 1 : day ? end : -1;
	}

	/** "Last week", "in 2010" */
	private boolean isTimeOfItself(int end) {
		Token before = this.sentence.token(end - 1);
		return (before.is(WordClass.NEAR_TIME) && Lexicon.isOccasion(this.sentence.token(end).lower()))
				|| (before.is("in") && YEAR.matcher(this.sentence.token(end).text()).matches());
	}

	boolean isSetting(NounPhrase phrase, int floor) {
		String head = phrase.headToken().text();
		boolean place = phrase.from() == phrase.head() && this.sentence.token(phrase.from() - 1).is(",")
				&& (Lexicon.isPlace(head) || head.matches("[A-HJ-Z][A-Z]"));
		boolean date = phrase.from() < phrase.head() && YEAR.matcher(head).matches();
		if (place || date || Cues.isSetting(phrase.headToken().lower())) {
			return true;
		}
		if (phrase.from() <= floor) {
			return false;
		}
		if (this.sentence.token(phrase.from() - 1).is("as")) {
			return false;
		}
		int link = phrase.from() - 1;
		Tag before = this.sentence.tag(this.sentence.token(link).is("that") && link > floor ? link - 1 : link);
		return before == Tag.ADP || before.isVerb();
	}

}
