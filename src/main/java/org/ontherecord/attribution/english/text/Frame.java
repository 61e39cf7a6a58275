package org.ontherecord.attribution.english.text;

/** What a reporting verb takes, as the head of its table explains. */
public enum Frame {

	/** Quoted speech, in any order. */
	QUOTE,
	/** A name in quoted words: "called it “…”". */
	NAME,
	/** Quoted words that may be its subject's. */
	WEAK,
	/** A clause, with or without "that". */
	CLAUSE,
	/** A clause, with "that" only. */
	THAT,
	/** The clause is hardly ever a noun phrase instead. */
	SAFE,
	/** A clause with "how" or "whether". */
	WH,
	/** A hearer before the clause. */
	PERSON,
	/** An infinitive. */
	TO,
	/** Somebody and an infinitive. */
	OBJECTTO,
	/**
	 * Somebody behind "on", "to" or "with", and an infinitive: "called on Smith to go".
	 */
	LINKED_OBJECTTO,
	/** What was done: "admitted taking". */
	GERUND,
	/** It may follow its clause. */
	ASIDE,
	/** It is thought rather than said. */
	MIND,
	/** A noun phrase that tells what is said: "announced a new bridge". */
	TOPIC,
	/** The same behind "for": "called for a new bridge". */
	TOPIC_FOR,
	/** The same behind "of" or "against": "warned of a flood". */
	TOPIC_OF,
	/** The same behind "to": "pointed to a new bridge". */
	TOPIC_TO,
	/** The same with "as", "of" or "for" in it: "accused Smith of theft". */
	TOPIC_AS,
	/** Something and what it is called: "called the bridge a joke". */
	CALLED

}
