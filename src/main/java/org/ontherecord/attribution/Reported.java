package org.ontherecord.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Attributes the reported clauses of one article, in reading order.
 */
final class Reported {

	private static final List<Construct> CONSTRUCTS = List.of(new ClauseAfterVerb(), new ClauseBeforeSource(),
			new ClauseBeforeVerb(), new ClauseAccordingTo(), new InfinitiveAfterVerb(), new HeadlineColon(),
			new TranscriptTurn());

	/**
	 * In tokens; what is longer is no sentence, and reading it would take its square in
	 * time.
	 */
	private static final int LONGEST = 500;

	private final Speakers speakers;

	Reported(Speakers speakers) {
		this.speakers = speakers;
	}

	List<Attribution> in(Sentence sentence) {
		if (sentence.size() > LONGEST) {
			return List.of();
		}
		List<ReportedClause> clauses = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			ReportedClause clause = isCue(sentence, i) ? clause(sentence, i) : null;
			if (clause != null) {
				clauses.add(clauses.isEmpty() ? clause : clause.after(clauses.get(clauses.size() - 1)));
			}
		}
		List<Attribution> found = new ArrayList<>();
		for (ReportedClause clause : clauses) {
			if (clauses.stream().noneMatch(clause::isPartOf)) {
				attribute(clauses.stream().anyMatch(clause::isInside) ? clause.doubted() : clause, found);
			}
		}
		return found;
	}

	private static boolean isCue(Sentence sentence, int index) {
		return sentence.token(index).is("according") || sentence.token(index).is(":")
				|| (Saying.isVerb(sentence, index) && !Saying.isPassive(sentence, index));
	}

	private static @Nullable ReportedClause clause(Sentence sentence, int index) {
		for (Construct construct : CONSTRUCTS) {
			ReportedClause clause = construct.at(sentence, index);
			if (clause != null) {
				return clause;
			}
		}
		return null;
	}

	private void attribute(ReportedClause clause, List<Attribution> found) {
		Speaker speaker = this.speakers.of(clause.source());
		if (speaker != null && isTrusted(clause, speaker)) {
			this.speakers.remember(speaker, clause.source());
			found.add(new Attribution(Attribution.Type.INDIRECT, clause.content(), speaker, clause.source().passage(),
					this.speakers.naming(speaker, clause.source()), clause.cue().passage(), clause.rule(),
					clause.confidence()));
		}
	}

	/**
	 * A single name before a colon has to be somebody whom the text names in full; in a
	 * transcript it has to be a person, for "Note:" is no speaker.
	 */
	private static boolean isTrusted(ReportedClause clause, Speaker speaker) {
		boolean person = speaker.kind() == Speaker.Kind.PERSON;
		return switch (clause.rule()) {
			case "headline-colon" -> !person || speaker.name().contains(" ");
			case "transcript-turn" -> person && speaker.name().contains(" ");
			default -> true;
		};
	}

}
