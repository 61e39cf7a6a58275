package org.ontherecord.corpus.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;

/**
 * All sources of one surname.
 */
class Family {

	private final List<Source> members;

	private final List<Namesake> namesakes;

	private final Rules rules;

	private final Sources sources;

	private final CalledQuotes quotes;

	private final Map<Source, Standing> standings = new HashMap<>();

	Family(List<Source> members, Rules rules, Sources sources, CalledQuotes quotes) {
		this.members = members;
		this.sources = sources;
		this.rules = rules;
		this.quotes = quotes;
		this.namesakes = Namesake.among(members.stream().filter(this::isNamedInFull).toList());
	}

	/** Who is somebody else by the rules stands for nobody. */
	private boolean isNamedInFull(Source source) {
		return source.kind() == Source.Kind.PERSON && source.quotes() > 0 && !Pair.isOne(source)
				&& !FullName.of(source.name()).isSurnameAlone() && this.rules.now(source).isEmpty();
	}

	static boolean isSurnameAlone(Source source) {
		return source.kind() == Source.Kind.PERSON && FullName.of(source.name()).isSurnameAlone();
	}

	/**
	 * Whom a name means in an article, if anybody of the family.
	 * @param called the source whose name it is or is part of
	 */
	Optional<Source> meant(String name, Source called, Setting setting) {
		return this.members.stream()
			.filter((member) -> member.kind() == Source.Kind.PERSON && member.name().equals(name))
			.findFirst()
			.map((member) -> meant(member, setting))
			.or(() -> FullName.of(name).isSurnameAlone() ? onlyOne(name, called, setting) : Optional.empty());
	}

	/**
	 * Whom a member means in an article: by the rules, as another spelling of the same
	 * words, or as the surname of the only one who can be meant there.
	 */
	Source meant(Source member, Setting setting) {
		return this.rules.now(member)
			.flatMap(this.sources::findBySlug)
			.or(() -> isSurnameAlone(member) ? onlyOne(member.name(), member, setting) : sameWords(member))
			.orElse(member);
	}

	private Optional<Source> sameWords(Source member) {
		FullName name = FullName.of(member.name());
		return this.namesakes.stream()
			.flatMap((each) -> each.sources().stream())
			.filter((other) -> FullName.of(other.name()).equals(name) && !this.rules.differ(member, other))
			.findFirst();
	}

	/** Whether a member may be found to be another. */
	boolean isOpen(Source member) {
		return isSurnameAlone(member) || this.rules.concern(member) || member.now().isPresent()
				|| sameWords(member).filter((other) -> other != member).isPresent();
	}

	/**
	 * Of several it is the one whose title the article gives too; if there is one, the
	 * article has to name them in full, or they have to be known.
	 */
	private Optional<Source> onlyOne(String surname, Source called, Setting setting) {
		List<Namesake> near = candidates(called).filter((each) -> isNear(each, setting)).toList();
		if (near.isEmpty()) {
			return Optional.empty();
		}
		List<String> titles = this.quotes.titles(called, setting.article());
		Namesakes named = new Namesakes(surname, this.quotes.text(setting.article()));
		List<Namesake> left = (near.size() == 1 && isUntitled(near.get(0), titles))
				? near.stream().filter((each) -> named.has(each) || isKnown(each)).toList()
				: near.stream().filter((each) -> standings(each).anyMatch((one) -> one.hasOneOf(titles))).toList();
		return (left.size() == 1 && named.areAll(left.get(0))) ? Optional.of(left.get(0).main()) : Optional.empty();
	}

	private boolean isUntitled(Namesake namesake, List<String> titles) {
		return titles.isEmpty() || standings(namesake).allMatch((one) -> one.titles().isEmpty());
	}

	/** In a large corpus others bear the name too of whom it hardly knows. */
	private boolean isKnown(Namesake namesake) {
		return standings(namesake).mapToLong(Standing::articles).sum() >= this.rules.known();
	}

	private boolean isNear(Namesake namesake, Setting setting) {
		return standings(namesake).anyMatch((one) -> one.period().isNear(setting.published()));
	}

	/** The same for each article that is asked about. */
	private Stream<Standing> standings(Namesake namesake) {
		return namesake.sources()
			.stream()
			.map((source) -> this.standings.computeIfAbsent(source, this.quotes::standing));
	}

	private Stream<Namesake> candidates(Source surname) {
		return this.namesakes.stream()
			.filter((each) -> each.sources().stream().noneMatch((source) -> this.rules.differ(surname, source)));
	}

	/** Who may be the same as a member, where it is not certain. */
	List<Source> perhaps(Source member) {
		Stream<Source> others = isSurnameAlone(member) ? candidates(member).map(Namesake::main)
				: Stream.concat(surnames(member), variants(member));
		return others.filter((other) -> !this.rules.differ(member, other)).limit(Namesakes.MOST_SHOWN).toList();
	}

	/** Those called by the surname alone who may be the one named in full. */
	private Stream<Source> surnames(Source full) {
		return this.members.stream()
			.filter((other) -> isSurnameAlone(other) && other.quotes() > 0)
			.filter((other) -> this.namesakes.stream().anyMatch((each) -> each.main() == full));
	}

	private Stream<Source> variants(Source full) {
		return this.namesakes.stream()
			.filter((each) -> each.sources().contains(full))
			.flatMap((each) -> each.sources().stream())
			.filter((other) -> other != full);
	}

}
