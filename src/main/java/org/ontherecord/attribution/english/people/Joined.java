package org.ontherecord.attribution.english.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Takes a phrase with "and" apart: several who speak together, or one office of several
 * words.
 */
final class Joined {

	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}.]+");

	private Joined() {
	}

	/** The names of three or more who speak together: "Berg, Holm and Sund". */
	static List<NounPhrase> listed(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		List<NounPhrase> names = new ArrayList<>(List.of(phrase.until(phrase.head() + 1)));
		int at = phrase.head() + 1;
		while (at < phrase.to() && (sentence.token(at).is(",") || sentence.token(at).is("and"))) {
			int next = sentence.token(at + 1).is("and") ? at + 2 : at + 1;
			int from = sentence.token(next).is("the") ? next + 1 : next;
			int end = from;
			while (end < phrase.to() && sentence.token(end).isCapitalized()) {
				end++;
			}
			names.add(new NounPhrase(sentence, next, end - 1, end));
			boolean office = from > next && Lexicon.isRole(sentence.token(end - 1).lower());
			at = end == from || office ? phrase.to() + 1 : end;
		}
		boolean commas = sentence.token(phrase.head() + 1).is(",");
		return at == phrase.to() && names.size() > 2 && commas ? names : List.of();
	}

	/** The other of two who speak together: "Tomas Berg and Maria Sund". */
	static @Nullable NounPhrase second(NounPhrase phrase) {
		int and = phrase.head() + 1;
		Sentence sentence = phrase.sentence();
		if (and + 1 >= phrase.to() || !sentence.token(and).is("and") || !phrase.headToken().isCapitalized()) {
			return null;
		}
		NounPhrase second = new NounPhrases(sentence).startingAt(and + 1, phrase.to());
		return second != null && (second.headToken().isCapitalized() || isSpokesman(second)) ? second : null;
	}

	/**
	 * "A British and Kenyan team", "Labour and Conservative voters": one noun for both.
	 */
	static @Nullable NounPhrase withSharedNoun(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		int and = phrase.head() + 1;
		boolean joint = and + 2 < phrase.to() && sentence.token(and).is("and")
				&& sentence.token(and + 1).isCapitalized() && isBeforeNoun(phrase);
		NounPhrase second = joint ? new NounPhrases(sentence).startingAt(and + 1, phrase.to()) : null;
		String noun = second == null ? "" : second.headToken().text();
		return second != null && (Lexicon.isRole(noun) || Lexicon.isOrganization(noun))
				? new NounPhrase(sentence, phrase.from(), second.head(), phrase.to()) : null;
	}

	/** Whether the one word before "and" stands for no person and no body by itself. */
	private static boolean isBeforeNoun(NounPhrase first) {
		Token word = first.headToken();
		Token article = first.sentence().token(first.from());
		boolean whose = Lexicon.isDemonym(word.lower()) || word.is(WordClass.PARTY)
				|| ACRONYM.matcher(word.text()).matches();
		return first.head() == first.from() ? whose
				: first.head() == first.from() + 1 && article.is(WordClass.ONE_OF_MANY);
	}

	/** "Docks and Harbours Association chairman Tariq Haddad" is one person. */
	static boolean isOfficeOf(NounPhrase second) {
		Sentence sentence = second.sentence();
		for (int i = second.from() + 1; i < second.head(); i++) {
			String word = sentence.token(i).text();
			if (Lexicon.isSingularRole(word)) {
				return sentence.token(second.from()).isCapitalized() && sentence.token(i - 1).isCapitalized()
						&& (Lexicon.endsOrganization(sentence.token(i - 1).lower())
								|| Lexicon.isPlace(sentence.token(i - 1).text()));
			}
		}
		return false;
	}

	/** "Lawyer and harbour historian Ana Ruiz" is one person. */
	static @Nullable Person office(NounPhrase phrase, Cast cast) {
		Sentence sentence = phrase.sentence();
		if (!Lexicon.isSingularRole(phrase.headToken().lower()) || phrase.isPasserBy()
				|| !sentence.token(phrase.head() + 1).is("and")) {
			return null;
		}
		int name = phrase.head() + 2;
		while (name < phrase.to() && !isGivenName(sentence.token(name))) {
			name++;
		}
		String before = sentence.token(name - 1).lower();
		return Lexicon.isSingularRole(before) || Lexicon.isTitle(before) ? cast.namedFrom(sentence, name, phrase.to())
				: null;
	}

	private static boolean isGivenName(Token word) {
		return word.isCapitalized() && Lexicon.isGivenName(word.text());
	}

	/** "Culture and Sport spokeswoman" */
	static boolean isSpokesman(NounPhrase second) {
		String head = second.headToken().lower();
		return !second.headToken().isCapitalized() && Lexicon.isSingularRole(head)
				&& second.sentence().token(second.from()).isCapitalized();
	}

	/** "A Department for Media, Culture and Sport spokeswoman" */
	static NounPhrase wholeOffice(NounPhrase end) {
		Sentence sentence = end.sentence();
		int from = end.from();
		while (from > 0 && (sentence.token(from - 1).isCapitalized() || sentence.token(from - 1).is(",")
				|| sentence.token(from - 1).is("and") || sentence.token(from - 1).is("for")
				|| sentence.token(from - 1).is("of"))) {
			from--;
		}
		int article = from > 0 && sentence.tag(from - 1) == Tag.DET ? from - 1 : from;
		return new NounPhrase(sentence, article, end.head(), end.to());
	}

}
