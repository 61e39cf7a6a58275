package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Subjects whose apposition or relative clause stands between them and the verb.
 */
final class Appositions {

	private final Sentence sentence;

	private final NounPhrases phrases;

	private final AdverbialsBefore occasions;

	private final Clauses clauses;

	Appositions(Sentence sentence) {
		this.sentence = sentence;
		this.phrases = new NounPhrases(sentence);
		this.occasions = new AdverbialsBefore(sentence);
		this.clauses = new Clauses(sentence);
	}

	/**
	 * "Smith of Dayton, Ohio said", "Smith, the mayor said": the second comma was
	 * forgotten.
	 */
	@Nullable NounPhrase afterPlace(@Nullable NounPhrase phrase, int floor) {
		if (phrase == null || phrase.from() - 1 <= floor || !this.sentence.token(phrase.from() - 1).is(",")
				|| !(Lexicon.isPlace(phrase.headToken().text())
						|| (this.sentence.token(phrase.from()).is("the") && Lexicon.isRole(phrase.headToken().lower())
								&& this.sentence.tag(phrase.from() - 2) == Tag.PROPN))) {
			return phrase;
		}
		NounPhrase before = this.phrases.endingAt(phrase.from() - 2, floor);
		boolean apart = before != null && before.from() > floor && !Lexicon.isPlace(phrase.headToken().text())
				&& this.sentence.token(before.from() - 1).isWord();
		return before == null || apart || this.occasions.isSetting(before, floor) ? phrase : before.until(phrase.to());
	}

	/** "Smith, the mayor of Dayton, Ohio, said": back to the first of the phrases. */
	@Nullable NounPhrase acrossCommas(int comma, int floor) {
		NounPhrase found = null;
		int end = comma;
		for (int i = comma - 1; i > floor && i > comma - 50; i--) {
			if (this.sentence.token(i).is(",") && opensApposition(i + 1, end)) {
				NounPhrase phrase = endingBefore(i, floor);
				if (phrase == null || this.occasions.isSetting(phrase, floor)) {
					phrase = wholeBefore(i, floor);
				}
				if (phrase != null) {
					found = phrase.until(comma);
					end = i;
				}
			}
		}
		return found != null ? found : beforeStray(comma, floor);
	}

	/** "In Beirut, Ana Ruiz, warned that": a comma that parts a name from its verb. */
	private @Nullable NounPhrase beforeStray(int comma, int floor) {
		NounPhrase name = comma > floor ? this.phrases.endingAt(comma - 1, floor) : null;
		boolean begins = name != null && (name.from() == floor || this.sentence.token(name.from() - 1).is(","));
		return name != null && begins && !Lexicon.isRole(name.headToken().lower())
				&& this.sentence.tag(name.head()) == Tag.PROPN && name.head() > name.from()
				&& this.sentence.tag(comma + 1) == Tag.VERB && !this.occasions.isSetting(name, floor) ? name : null;
	}

	/** "The judges who threw out their laws, for instance, said": all of the clause. */
	private @Nullable NounPhrase wholeBefore(int comma, int floor) {
		NounPhrase whole = this.phrases.startingAt(this.clauses.startBefore(comma, floor), comma);
		return whole != null && whole.to() == comma && !this.occasions.isSetting(whole, floor) ? whole : null;
	}

	private @Nullable NounPhrase endingBefore(int comma, int floor) {
		if (this.sentence.token(comma - 1).is(")")) {
			int open = this.clauses.opening(comma - 1, floor);
			return open <= floor ? null : this.phrases.endingAt(open - 1, floor);
		}
		NounPhrase those = new ThoseAsked(this.sentence, this.phrases).endingAt(comma - 1, floor);
		return those != null ? those : this.phrases.endingAt(comma - 1, floor);
	}

	private boolean opensApposition(int from, int end) {
		Token first = this.sentence.token(from);
		Tag tag = this.sentence.tag(from);
		return first.is(WordClass.APPOSITION_BEFORE_VERB) || first.isCapitalized() || tag == Tag.NUM || tag == Tag.NOUN
				|| tag == Tag.ADJ || tag == Tag.ADV || tag == Tag.VERB || tag == Tag.DET || tag == Tag.PRON;
	}

}
