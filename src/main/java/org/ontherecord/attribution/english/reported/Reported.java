package org.ontherecord.attribution.english.reported;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.people.Cast;
import org.ontherecord.attribution.english.people.Coreference;
import org.ontherecord.attribution.english.people.NameTrust;
import org.ontherecord.attribution.english.people.Referent;
import org.ontherecord.attribution.english.syntax.Auxiliaries;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Transcript;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Attributes the reported clauses of one article, in reading order.
 */
public final class Reported {

	/**
	 * In tokens; what is longer is no sentence, and reading it would take its square in
	 * time.
	 */
	private static final int LONGEST = 500;

	private final List<Construct> verbs;

	private final List<Construct> others = List.of(new ClauseAccordingTo(), new ClauseAfterNoun(),
			new ClauseAfterAdjective());

	private final Cast cast;

	private final Coreference coreference;

	private final Answers answers;

	/** The paragraphs of the turns of a transcript so far. */
	private final BitSet turns = new BitSet();

	public Reported(List<ParsedParagraph> text, Cast cast, Coreference coreference) {
		Transcript transcript = cast.transcript();
		this.verbs = List.of(new ClauseAfterAs(), new ParticipleFirst(), new ClauseInRelative(), new ClauseAfterVerb(),
				new ClauseBeforeSource(), new ClauseBeforeVerb(), new Findings(), new InfinitiveAfterVerb(),
				new GerundAfterVerb(), new WhatItIsCalled(), new SpeechAct(), new HeadlineColon(), new HeadlineSource(),
				new AnnouncedTurn(transcript), new LabelledTurn(transcript), new TranscriptTurn(transcript));
		this.cast = cast;
		this.coreference = coreference;
		this.answers = new Answers(text, cast);
	}

	public List<Attribution> in(Sentence sentence) {
		Attribution answer = sentence.number() == 0 ? this.answers.in(sentence.paragraph()) : null;
		if (answer != null) {
			answer.content().forEach((said) -> this.turns.set(said.paragraph()));
			return List.of(answer);
		}
		return clausesIn(sentence);
	}

	private List<Attribution> clausesIn(Sentence sentence) {
		if (sentence.size() > LONGEST) {
			return List.of();
		}
		List<ReportedClause> clauses = clauses(sentence);
		List<Attribution> found = new ArrayList<>();
		for (ReportedClause clause : clauses) {
			boolean turn = this.turns.get(sentence.paragraph().number()) && clause.isInner()
					&& clause.source().isPronoun();
			if (!turn && clauses.stream().noneMatch(clause::isPartOf)) {
				boolean inside = clauses.stream().anyMatch(clause::isInside);
				if (!inside || !Unsaid.isThing(clause)) {
					attribute(inside ? clause.doubted() : clause, inside, found);
				}
			}
		}
		return found;
	}

	private List<ReportedClause> clauses(Sentence sentence) {
		List<ReportedClause> clauses = new ArrayList<>();
		List<ReportedClause> unsaid = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			ReportedClause found = clause(sentence, i);
			ReportedClause clause = found == null || clauses.isEmpty() ? found : found.after(outermost(clauses));
			if (clause != null && unsaid.stream().noneMatch(clause::isPartOf)) {
				(Unsaid.is(clause) ? unsaid : clauses).add(clause);
			}
		}
		return clauses;
	}

	/** "Smith says the crew agreed to stay but adds": it is Smith who adds. */
	private static ReportedClause outermost(List<ReportedClause> clauses) {
		ReportedClause last = clauses.get(clauses.size() - 1);
		return clauses.stream().filter(last::isInside).findFirst().orElse(last);
	}

	private static boolean isCue(Sentence sentence, int index) {
		return sentence.token(index).is(":") || (mayReport(sentence, index) && Cues.reports(sentence, index)
				&& !Purpose.isAt(sentence, index) && !new Auxiliaries(sentence).isPassive(index));
	}

	/** Words alone are looked at first, so that few sentences need be tagged. */
	private static boolean mayReport(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return token.verb().reportsClauses() || token.is(WordClass.FINDING_VERB)
				|| (token.takes(Frame.THAT) && sentence.has("that", index + 1));
	}

	private @Nullable ReportedClause clause(Sentence sentence, int index) {
		ReportedClause byVerb = isCue(sentence, index) ? first(this.verbs, sentence, index) : null;
		return byVerb != null ? byVerb : first(this.others, sentence, index);
	}

	private static @Nullable ReportedClause first(List<Construct> constructs, Sentence sentence, int index) {
		for (Construct construct : constructs) {
			ReportedClause clause = construct.at(sentence, index);
			if (clause != null) {
				return clause;
			}
		}
		return null;
	}

	/** "No questions asked", "later than I thought" */
	private static boolean isNothing(NounPhrase source) {
		boolean than = source.head() > source.from() && source.sentence().token(source.head() - 1).is("than");
		return than && Pronoun.of(source.headToken().lower()) != null
				|| source.sentence().token(source.from()).is("no") && !Coreference.canSpeak(source);
	}

	private @Nullable Referent referent(ReportedClause clause) {
		Referent called = clause.construct().isTurn() ? this.cast.byInitials(clause.source().headToken().text()) : null;
		return called != null ? called : this.coreference.of(clause.source());
	}

	/** "According to the Post, Smith said": it is Smith who goes on. */
	private static boolean isRetold(List<Attribution> found) {
		Attribution outer = found.isEmpty() ? null : found.get(found.size() - 1);
		Speaker teller = outer == null ? null : outer.speaker();
		return teller != null && outer.rule().startsWith("according-to") && teller.kind() == Speaker.Kind.ORGANIZATION;
	}

	/** Whom somebody else reports is not who spoke last. */
	private void attribute(ReportedClause clause, boolean inside, List<Attribution> found) {
		Referent referent = isNothing(clause.source()) ? null : referent(clause);
		if (referent != null && clause.construct().trusts(referent.speaker())) {
			Speaker speaker = referent.speaker();
			if ((!inside || clause.source().isPronoun() || isRetold(found)) && !clause.isQuestionOfHearer()) {
				this.coreference.remember(referent, clause.source());
			}
			if (clause.construct().isTurn()) {
				clause.content().forEach((said) -> this.turns.set(said.paragraph()));
			}
			found.add(new Attribution(Attribution.Type.INDIRECT, clause.content(), speaker, clause.source().span(),
					this.coreference.naming(speaker, clause.source()), clause.cueWithDenial(), clause.rule(),
					NameTrust.of(clause.confidence(), speaker, clause.source())));
		}
	}

}
