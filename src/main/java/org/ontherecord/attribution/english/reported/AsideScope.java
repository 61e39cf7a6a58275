package org.ontherecord.attribution.english.reported;

import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.syntax.NounPhrases;
import org.ontherecord.attribution.english.text.Pronoun;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * How far back the words go that an inserted source reports: "the town has a bridge
 * where, engineers say, the traffic is thin" tells their view of the traffic alone.
 */
final class AsideScope {

	private final Sentence sentence;

	private final NounPhrase source;

	/** Where the comma before the source stands. */
	private final int comma;

	AsideScope(NounPhrase source) {
		this.sentence = source.sentence();
		this.source = source;
		this.comma = source.from() - 1;
	}

	/**
	 * The first token of the clause that goes on behind the source, the comma before the
	 * source if nothing of it stands there, or 0 if all that stands there is of it.
	 */
	int from(int rest) {
		if (!this.sentence.token(this.comma).is(",")) {
			return 0;
		}
		Token link = this.sentence.token(this.comma - 1);
		if (link.is(WordClass.ASIDE_LINK) || (this.source.isPronoun() && link.is(WordClass.DOUBTFUL_SUBORDINATOR))) {
			return this.comma;
		}
		if (Pronoun.isRelative(link.lower()) && (!link.is("that") || this.sentence.tag(this.comma - 2).isNoun())) {
			return this.comma - 1;
		}
		int verb = lastFinite(this.comma);
		int joint = verb + 1;
		while (joint < this.comma && !this.sentence.token(joint).is(WordClass.JOINT)) {
			joint++;
		}
		boolean own = verb > 0 && joint < this.comma && isSubject(joint + 1) && isFinite(rest);
		return own ? joint + 1 : 0;
	}

	private int lastFinite(int end) {
		int at = end - 1;
		while (at >= 0 && !BareClause.isFinite(this.sentence, at)) {
			at--;
		}
		return at;
	}

	/** "And voters, he believes, will": a noun phrase and nothing else. */
	private boolean isSubject(int from) {
		NounPhrase subject = new NounPhrases(this.sentence).startingAt(from, this.comma);
		return subject != null && subject.to() == this.comma;
	}

	private boolean isFinite(int index) {
		int at = this.sentence.tag(index) == Tag.ADV ? index + 1 : index;
		return BareClause.isFinite(this.sentence, at);
	}

}
