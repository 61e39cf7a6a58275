package org.ontherecord.attribution.english.text;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A small class of words, as its table lists them. */
public enum WordClass {

	SUBORDINATOR, FILED, CLAIM, PLURAL_ONLY, SORTED, DO, ASIDE_LINK, SUMMARY, PERFECT, CONJUNCTION, CLAUSE_BREAK,
	ASIDE_OPENER, LEAVING, DOUBTFUL_SUBORDINATOR, QUESTION, NEVER_OPENS_CLAUSE, PREPOSITION, NOUN_LINK, BODY_LINK,
	COMPLEMENT_LINK, APPOSITION, APPOSITION_BEFORE_VERB, POSSESSIVE, ONE_OF_MANY, OBJECT_PRONOUN, OBJECT_LINK,
	SETTING_OPENER, AFTER_CUE, OCCASION_LINK, TODAY, HEARER, CERTAIN_CUE, CONTROL, BE, NEGATION, WORDING,
	WORDING_OBJECT, UNTOLD, QUANTITY, ASIDE, HEADLINE_SOURCE, FORM_OF_ADDRESS, HONORIFIC, GENERATION, ARTICLE, NOBLE,
	NAME_PARTICLE, RANK, ANYBODY, JOB, EPITHET, OFFICE, DISTINGUISHING, ONLY_PEOPLE, SPEECH_NOUN, THOUGHT_NOUN,
	LIGHT_VERB, MINDED, LINK_VERB, FINDING_SOURCE, FINDING_VERB, EVIDENCE, DENIAL, CONDITION, TALE, COUNT, VIEW, WORK,
	BEFORE_WORK, SMALL_IN_TITLE, PLAIN_TURN, NAMING, CALLED, DETERMINER, AFFAIR, SIGN, INSCRIBED, PERFORMED,
	INSTITUTION, FINITE, ADPOSITION, PREPOSITION_OF_ACT, VAGUE, NEAR_TIME, BEING_AS, SEEN, RECORDING, FIELD, MODAL,
	REFUSAL, REFLEXIVE, JOINT, FIRM, FIRM_NAME, PRESS, PRESS_NAME, AGENCY, AGENCY_NAME, GROUP, GROUP_NAME, PROFESSION,
	DEGREE, WORK_MAKER, QUOTED, KNOWING, DOUBTING, ISSUED, MEDIUM, RELEASE, AUTHORED, RESEARCH, ANY_BODY, PARTY,
	BEFORE_SUBORDINATOR, CLAUSE_LINK, CONSEQUENCE, PAST, SHOWING, BEFORE_PLACE, RULING, COLLECTION, RAISED;

	private final Set<String> words = Set.of(Objects.requireNonNull(Rows.ALL.get(name()), name()).split(" "));

	/** Whether the word, in small letters, is one of them. */
	public boolean has(String word) {
		return this.words.contains(word);
	}

	/** A regular expression for any of them. */
	public String pattern() {
		return this.words.stream().sorted().collect(Collectors.joining("|"));
	}

	/** Read before the first class is made. */
	private static final class Rows {

		private static final Map<String, String> ALL = Table.read("word-classes.txt");

	}

}
