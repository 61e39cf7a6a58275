package org.ontherecord.attribution.english.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.english.syntax.NounPhrase;
import org.ontherecord.attribution.english.text.Lexicon;
import org.ontherecord.attribution.english.text.ParsedParagraph;
import org.ontherecord.attribution.english.text.Sentence;
import org.ontherecord.attribution.english.text.WordClass;

/**
 * "The company", "the paper": the only body just named that may be called so, unless the
 * article has told of "a company".
 */
final class BodyEpithets {

	/** In sentences. */
	private static final int REACH = 20;

	private final List<ParsedParagraph> text;

	private final Cast cast;

	private final Strangers strangers;

	private @Nullable String spokeLast;

	/** The noun by which it spoke. */
	private String spokeAs = "";

	private int spokeIn;

	BodyEpithets(List<ParsedParagraph> text, Cast cast, Strangers strangers) {
		this.text = text;
		this.cast = cast;
		this.strangers = strangers;
	}

	/** Keeps who spoke. */
	void remember(Speaker speaker, NounPhrase mention) {
		String name = speaker.name();
		boolean named = speaker.kind() == Speaker.Kind.ORGANIZATION && NameScanner.isCapitalized(name)
				&& !name.contains(" and ") && !Lexicon.isPlace(name);
		this.spokeLast = named ? name : null;
		this.spokeAs = mention.headToken().lower();
		this.spokeIn = mention.sentence().paragraph().number();
	}

	/** Whoever has just spoken by the same noun. */
	@Nullable String again(NounPhrase phrase) {
		return phrase.headToken().is(this.spokeAs) ? last(phrase) : null;
	}

	private @Nullable String last(NounPhrase phrase) {
		return this.spokeIn >= phrase.sentence().paragraph().number() - 1 ? this.spokeLast : null;
	}

	/** The name of the body, or null where it cannot be told. */
	@Nullable String name(NounPhrase phrase) {
		String noun = phrase.headToken().lower();
		BodyKind kind = BodyKind.of(noun);
		if (kind == null) {
			return null;
		}
		int here = phrase.sentence().paragraph().number();
		String last = last(phrase);
		String only = this.strangers.isTold(noun, here) ? null : only(named(phrase, kind, last));
		return only == null || only.equals(last) || !isMentioned(phrase) ? only : null;
	}

	/** What may be meant, named in this paragraph or else in the one before. */
	private Set<String> named(NounPhrase phrase, BodyKind kind, @Nullable String last) {
		int here = phrase.sentence().paragraph().number();
		List<NamedBodies.Place> near = written(here, phrase.span().start());
		if (near.isEmpty() && here > 1) {
			near = written(here - 1, Integer.MAX_VALUE);
		}
		Stream<String> names = near.stream().filter((place) -> kind.isOf(place.name())).map((it) -> whole(it, last));
		return Stream.concat(names, Stream.ofNullable(last).filter(kind::mayBeOf)).collect(Collectors.toSet());
	}

	/** Bodies in the writer's own words before an offset. */
	private List<NamedBodies.Place> written(int paragraph, int before) {
		ParsedParagraph here = this.text.get(paragraph);
		return this.cast.bodies()
			.before(paragraph, before)
			.stream()
			.filter((place) -> here.sentences()
				.get(here.sentenceAt(place.start()))
				.tokens()
				.stream()
				.noneMatch(
						(token) -> token.isQuotation() && token.start() < place.start() && place.start() < token.end()))
			.toList();
	}

	/** Whether "the company" stands shortly before, and may be another one. */
	private boolean isMentioned(NounPhrase phrase) {
		ParsedParagraph here = phrase.sentence().paragraph();
		List<Sentence> before = here.number() == 0 ? List.of() : this.text.get(here.number() - 1).sentences();
		return Stream.of(last(before, before.size()), last(here.sentences(), phrase.sentence().number() + 1))
			.flatMap(List::stream)
			.flatMap((sentence) -> sentence.tokens().stream())
			.takeWhile((token) -> token != phrase.headToken())
			.anyMatch((token) -> token.is(phrase.headToken().lower()));
	}

	private static List<Sentence> last(List<Sentence> sentences, int to) {
		return sentences.subList(Math.max(0, to - REACH), to);
	}

	/** The name as its bearer spoke by it, "Department of Tides" for "Department". */
	private String whole(NamedBodies.Place place, @Nullable String last) {
		String full = this.cast.bodies().ofAcronym(place.name());
		String name = full == null ? place.name() : full;
		boolean same = last != null && (last.startsWith(name + " ") || last.endsWith(" " + name));
		return same ? last : place.run().name().mayBePerson() && !name.equals(last) ? "" : name;
	}

	/** Of several, the one in the headline. */
	private @Nullable String only(Set<String> names) {
		Set<String> left = new HashSet<>(names);
		if (names.size() > 1) {
			left.retainAll(this.cast.bodies()
				.before(0, Integer.MAX_VALUE)
				.stream()
				.map(NamedBodies.Place::name)
				.collect(Collectors.toSet()));
		}
		String name = left.size() == 1 ? left.iterator().next() : "";
		return name.isEmpty() ? null : name;
	}

}
