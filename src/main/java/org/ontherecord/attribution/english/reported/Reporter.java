package org.ontherecord.attribution.english.reported;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.syntax.Subjects;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * The subject before a reporting verb, without what only tells when: "Smith this week
 * said".
 */
final class Reporter {

	private static final int NEAR = 20;

	private Reporter() {
	}

	static @Nullable NounPhrase of(Sentence sentence, int verb) {
		NounPhrase told = besideParticiple(sentence, verb);
		if (told != null) {
			return told;
		}
		NounPhrase subject = outer(new Subjects(sentence).of(verb, 0), verb);
		if (subject == null || subject.from() > verb || isObject(subject)) {
			return null;
		}
		NounPhrase named = withoutOccasion(subject);
		return (named != null) ? filer(withoutDeed(withoutAside(withQuantity(named))), verb) : null;
	}

	/**
	 * Whether the subject of such a verb is somebody: "rival factions accused", but not
	 * "the plans call for".
	 */
	static boolean isSomebody(NounPhrase source, int verb) {
		Token head = source.headToken();
		boolean many = source.sentence().tag(source.head()) == Tag.NOUN && head.lower().endsWith("s")
				&& !Lexicon.isOccasion(head.lower()) && !head.is(WordClass.FINDING_SOURCE);
		return Coreference.canSpeak(source) || (many && !source.sentence().token(verb).is(WordClass.OF_THINGS_TOO));
	}

	/** "The bridge is safe, Smith said, adding that": it is Smith who adds. */
	private static @Nullable NounPhrase besideParticiple(Sentence sentence, int verb) {
		NounPhrase behind = behindVerb(sentence, verb);
		if (behind != null) {
			return behind;
		}
		int told = verb - 2;
		boolean participle = sentence.token(verb).lower().endsWith("ing") && sentence.token(verb - 1).is(",")
				&& told > 1 && sentence.token(told).takes(Frame.ASIDE) && Cues.reports(sentence, told);
		NounPhrase source = participle ? new Subjects(sentence).of(told, 0) : null;
		return source != null && source.from() > 0 && source.to() == told
				&& sentence.token(source.from() - 1).endsWithComma() ? source : null;
	}

	/** "The bridge is safe, said Smith, the mayor, adding that" */
	private static @Nullable NounPhrase behindVerb(Sentence sentence, int participle) {
		boolean behind = sentence.token(participle).lower().endsWith("ing") && sentence.token(participle - 1).is(",");
		for (int told = participle - 3; behind && told > 2 && told > participle - NEAR; told--) {
			if (sentence.token(told).is(WordClass.CERTAIN_CUE) && sentence.token(told).takes(Frame.ASIDE)) {
				NounPhrase source = sentence.token(told - 1).endsWithComma()
						? new NounPhrases(sentence).startingAt(told + 1, participle) : null;
				return source != null && source.to() == participle - 1 ? source : null;
			}
		}
		return null;
	}

	/** "Smith denies the bridge is safe and has said": it is Smith who has. */
	private static @Nullable NounPhrase outer(@Nullable NounPhrase subject, int verb) {
		if (subject == null || subject.from() < 2 || subject.to() >= verb) {
			return subject;
		}
		Sentence sentence = subject.sentence();
		int reporting = sentence.token(subject.from() - 1).is("that") ? subject.from() - 2 : subject.from() - 1;
		boolean clause = sentence.token(reporting).verb().takesClause() && Cues.reports(sentence, reporting);
		return clause && sentence.token(joint(sentence, verb)).is(WordClass.CONJUNCTION)
				? new Subjects(sentence).of(reporting, 0) : subject;
	}

	/** Before "has also said". */
	private static int joint(Sentence sentence, int verb) {
		int at = verb - 1;
		while (sentence.tag(at) == Tag.ADV || sentence.tag(at) == Tag.AUX || sentence.token(at).is("has")) {
			at--;
		}
		return at;
	}

	/** "Conditional on Danish guarantees that", "helped her show that". */
	private static boolean isObject(NounPhrase subject) {
		Token before = subject.sentence().token(subject.from() - 1);
		boolean object = subject.isPronoun() && subject.headToken().is(WordClass.OBJECT_PRONOUN) && !before.is("of");
		Token first = subject.sentence().token(subject.from());
		boolean quantity = first.is(WordClass.QUANTITY) || (before.is("about") && first.is(WordClass.UNTOLD));
		return object || (subject.from() > 1 && before.is(WordClass.OBJECT_LINK) && !quantity);
	}

	/** "The council on Friday", "the council this week". */
	private static @Nullable NounPhrase withoutOccasion(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		String head = phrase.headToken().lower();
		int last = phrase.head() - 1;
		while (last > phrase.from() && !sentence.token(last).is(WordClass.OCCASION_LINK)) {
			last--;
		}
		int end = (last > phrase.from()) ? last - 1 : phrase.from() - 1;
		boolean paper = last <= phrase.from() && Lexicon.isOrganization(head);
		return !Lexicon.isOccasion(head) || paper || end < 0 ? phrase : new NounPhrases(sentence).endingAt(end, 0);
	}

	/** "Smith filed a claim with Acme alleging": it is Smith who alleges. */
	private static NounPhrase filer(NounPhrase claim, int verb) {
		Sentence sentence = claim.sentence();
		int filed = claim.from() - 1;
		boolean owned = filed > 0 && claim.to() == verb && sentence.token(verb).lower().endsWith("ing")
				&& sentence.token(filed).is(WordClass.FILED) && claim.headToken().is(WordClass.CLAIM);
		NounPhrase filer = owned ? new Subjects(sentence).of(filed, 0) : null;
		return filer != null ? filer : claim;
	}

	/** "Smith filed a claim alleging": what Smith did is no part of the name. */
	private static NounPhrase withoutDeed(NounPhrase phrase) {
		Sentence sentence = phrase.sentence();
		for (int i = phrase.head() + 1; i < phrase.to(); i++) {
			Token token = sentence.token(i);
			if (Pronoun.isRelative(token.lower()) || token.is("whose") || !token.isWord()) {
				return phrase;
			}
			if (token.is(WordClass.FINITE) || (sentence.tag(i) == Tag.VERB && i == phrase.head() + 1
					&& !token.lower().endsWith("ing") && !token.lower().endsWith("ed"))) {
				return phrase.until(phrase.head() + 1);
			}
		}
		return phrase;
	}

	/** "At least half of the voters", "more than a third", "84% of voters". */
	private static NounPhrase withQuantity(NounPhrase phrase) {
		int before = phrase.from() - 1;
		if (phrase.sentence().token(before).is("of") && phrase.sentence().token(before - 1).is("%")) {
			return new NounPhrase(phrase.sentence(), Math.max(0, before - 2), phrase.head(), phrase.to());
		}
		if (phrase.sentence().token(phrase.from()).is("percent") && phrase.sentence().token(before).isWord()) {
			return new NounPhrase(phrase.sentence(), before, phrase.head(), phrase.to());
		}
		return before > 0 && phrase.sentence().token(before).is(WordClass.QUANTITY)
				? new NounPhrase(phrase.sentence(), before - 1, phrase.head(), phrase.to()) : phrase;
	}

	/** "Smith, however, said". */
	private static NounPhrase withoutAside(NounPhrase phrase) {
		int last = phrase.to() - 1;
		return phrase.sentence().token(last).is(WordClass.ASIDE) && phrase.sentence().token(last - 1).is(",")
				&& last - 1 > phrase.head() ? phrase.until(last - 1) : phrase;
	}

}
