package org.ontherecord.attribution.english.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.Cues;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.Tag;
import org.ontherecord.attribution.english.text.Token;

/**
 * A quotation without a cue goes on with the speaker before it, where nothing but the
 * quotation makes up its sentence.
 */
public final class Continuation {

	/** In words: fewer are hardly ever a piece of speech that goes on. */
	private static final int CLAUSE = 5;

	private final List<ParsedParagraph> text;

	private final Map<Sentence, Attribution> spoken = new HashMap<>();

	private final Map<Sentence, Attribution> reported = new HashMap<>();

	private final Set<Sentence> reportedTwice = new HashSet<>();

	private final ReportedWithin within = new ReportedWithin();

	public Continuation(List<ParsedParagraph> text) {
		this.text = text;
	}

	/** Keeps who is quoted in a sentence, and who is reported in it. */
	public void keep(Sentence sentence, Attribution attribution) {
		if (attribution.speaker() == null) {
			return;
		}
		if (attribution.type() != Attribution.Type.INDIRECT) {
			this.spoken.put(sentence, attribution);
		}
		else {
			this.within.keep(sentence, attribution);
			Attribution other = this.reported.putIfAbsent(sentence, attribution);
			if (other != null && !Objects.equals(other.speaker(), attribution.speaker())) {
				this.reportedTwice.add(sentence);
			}
		}
	}

	/** Smith fears that the bridge is “a joke”. */
	@Nullable Attribution within(QuotationPlace place) {
		return this.within.of(place);
	}

	@Nullable Attribution of(QuotationPlace place) {
		if (!place.quotation().beginsSentence() || wordsBefore(place) > 2 || place.index() > 3) {
			return null;
		}
		boolean first = place.sentence().number() == 0;
		Sentence before = first && !isWholeParagraph(place) ? null : place.sentence().before(this.text);
		if (before == null) {
			return null;
		}
		Attribution spoken = this.spoken.get(before);
		return spoken != null ? continued(place, spoken, !first) : afterReport(place, before);
	}

	/** Smith said it held. That made it “by definition a good bridge”. */
	@Nullable Attribution goesOn(QuotationPlace place) {
		int number = place.sentence().number();
		if (number == 0 || place.sentence().size() == 1 || place.quotation().text().split("\\s+").length < CLAUSE
				|| speaks(place.sentence())) {
			return null;
		}
		Sentence before = place.sentence().paragraph().sentences().get(number - 1);
		Attribution said = this.spoken.getOrDefault(before, this.reported.get(before));
		if (said == null || this.reportedTwice.contains(before) || !isOnePerson(said.speaker())) {
			return null;
		}
		return new Attribution(place.quotation().type(), place.quotation().content(), said.speaker(), said.mention(),
				said.naming(), said.cue(), "same-speaker-goes-on", Attribution.Confidence.LOW);
	}

	/**
	 * Whether anybody else may be meant: the sentence names somebody, or somebody
	 * reports.
	 */
	private static boolean speaks(Sentence sentence) {
		for (int i = 0; i < sentence.size(); i++) {
			boolean name = i > 0 && sentence.tag(i) == Tag.PROPN;
			if (name || Cues.mayQuote(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** Smith said the bridge was safe. “It always was.” */
	private @Nullable Attribution afterReport(QuotationPlace place, Sentence before) {
		Attribution report = this.reported.get(before);
		boolean whole = place.quotation().type() == Attribution.Type.DIRECT && place.sentence().size() == 1;
		if (report == null || !whole || this.reportedTwice.contains(before)
				|| !(isOnePerson(report.speaker()) || isOneUnnamed(report.speaker()))
				|| before.tokens().stream().anyMatch(Token::isQuotation)) {
			return null;
		}
		return new Attribution(place.quotation().type(), place.quotation().content(), report.speaker(),
				report.mention(), report.naming(), report.cue(), "reported-speaker-continues",
				Attribution.Confidence.MEDIUM);
	}

	private static boolean isOnePerson(@Nullable Speaker speaker) {
		return speaker != null && speaker.kind() == Speaker.Kind.PERSON && !speaker.name().contains(" and ");
	}

	/** "The official", but not "officials". */
	private static boolean isOneUnnamed(@Nullable Speaker speaker) {
		String name = speaker == null || speaker.kind() != Speaker.Kind.UNNAMED ? "" : speaker.name();
		List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
		return words.stream().anyMatch(Lexicon::isRole) && words.stream().noneMatch(Lexicon::isPluralRole);
	}

	private static int wordsBefore(QuotationPlace place) {
		return (int) place.sentence().tokens().stream().limit(place.index()).filter(Token::isWord).count();
	}

	/** Only a paragraph that is all quotation goes on with the one before. */
	private static boolean isWholeParagraph(QuotationPlace place) {
		return place.sentence().paragraph().sentences().size() == 1 && place.sentence().size() == 1
				&& place.quotation().type() != Attribution.Type.PARTIAL;
	}

	private static Attribution continued(QuotationPlace place, Attribution spoken, boolean sameParagraph) {
		boolean sure = sameParagraph && spoken.confidence() == Attribution.Confidence.HIGH;
		return new Attribution(place.quotation().type(), place.quotation().content(), spoken.speaker(),
				spoken.mention(), spoken.naming(), spoken.cue(),
				sameParagraph ? "same-speaker-continues" : "same-speaker-continues-next-paragraph",
				sure ? Attribution.Confidence.HIGH : Attribution.Confidence.MEDIUM);
	}

}
