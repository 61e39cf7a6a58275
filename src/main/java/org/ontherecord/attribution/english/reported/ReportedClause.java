package org.ontherecord.attribution.english.reported;

import java.util.List;
import java.util.regex.Pattern;

import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.TextSpan;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Frame;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * Lexicon that tell what somebody said or thinks, and how their sentence ties the two.
 */
record ReportedClause(Construct construct, List<TextSpan> content, NounPhrase source, Cue cue, String rule,
		Attribution.Confidence confidence) {

	private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|me|my|myself)\\b");

	private static final Pattern MARKED = Pattern.compile("[“\"‘][^“”\"]*[”\"’]?");

	/** The same source, if the verb is joined to that of the clause before. */
	ReportedClause after(ReportedClause before) {
		TextSpan said = before.content.get(before.content.size() - 1);
		return this.cue.span().start() >= said.end() && isJoined() ? new ReportedClause(this.construct, this.content,
				before.source, this.cue, this.rule, Attribution.Confidence.MEDIUM) : this;
	}

	/** "He said he hoped …": the hope is part of what he said. */
	boolean isPartOf(ReportedClause other) {
		return isInner() && isInside(other);
	}

	/** "Told Berg, who asked whether": the teller speaks on. */
	boolean isQuestionOfHearer() {
		return this.source.headToken().is("who") && this.cue.verb().takes(Frame.PERSON)
				&& this.cue.verb().takes(Frame.WH);
	}

	/** "Does not think": without the first words it would be the contrary. */
	TextSpan cueWithDenial() {
		Sentence sentence = this.cue.sentence();
		int from = this.cue.from();
		while (sentence.token(this.cue.from()).is(WordClass.THINKING) && from - 1 > this.source.head()
				&& (sentence.token(from - 1).is(WordClass.DENIAL) || sentence.tag(from - 1) == Tag.ADV
						|| sentence.tag(from - 1) == Tag.AUX)) {
			from--;
		}
		return sentence.span(from, this.cue.to());
	}

	/** Whether it is no report of its own where somebody already speaks. */
	boolean isInner() {
		return this.construct.isInner() || this.cue.verb().takes(Frame.MIND);
	}

	/** Whether somebody speaks of himself in it, outside quotation marks. */
	boolean saysI() {
		return this.content.stream()
			.anyMatch((said) -> FIRST_PERSON.matcher(MARKED.matcher(said.text()).replaceAll("")).find());
	}

	/** Whether its verb stands among the words that the other one reports. */
	boolean isInside(ReportedClause other) {
		int at = this.cue.span().start();
		return other.content.stream().anyMatch((said) -> said.start() <= at && at < said.end());
	}

	/** The same with less trust. */
	ReportedClause doubted() {
		return new ReportedClause(this.construct, this.content, this.source, this.cue, this.rule,
				Attribution.Confidence.MEDIUM);
	}

	private boolean isJoined() {
		int at = this.cue.from() - 1;
		while (this.cue.sentence().tag(at) == Tag.ADV) {
			at--;
		}
		return this.cue.sentence().token(at).is(WordClass.CONJUNCTION);
	}

}
