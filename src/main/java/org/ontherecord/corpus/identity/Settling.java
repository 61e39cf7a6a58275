package org.ontherecord.corpus.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ontherecord.article.Renamed;
import org.ontherecord.article.Slug;
import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.article.Surname;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives each quotation to whom its article's name for the source means.
 */
@Component
class Settling {

	private final Sources sources;

	private final CalledQuotes quotes;

	private final ApplicationEventPublisher news;

	Settling(Sources sources, CalledQuotes quotes, ApplicationEventPublisher news) {
		this.sources = sources;
		this.quotes = quotes;
		this.news = news;
	}

	void settle(Collection<String> families, Rules rules) {
		Map<String, List<Source>> members = this.sources.findByFamilyIn(families)
			.stream()
			.collect(Collectors.groupingBy((source) -> Objects.requireNonNull(source.family())));
		members.values().forEach((family) -> settle(family, rules));
	}

	private void settle(List<Source> members, Rules rules) {
		Family family = new Family(members, rules, this.sources, this.quotes);
		for (Source member : members) {
			if (family.isOpen(member)) {
				give(member, (setting) -> Meant.just(family.meant(member, setting)));
			}
		}
		members.stream().filter((member) -> member.shared() > 0).forEach(this.quotes::count);
		members.stream().filter((member) -> !Pair.isOne(member)).forEach((member) -> {
			member.is(member.now().orElse(null), member.now().isPresent() ? List.of() : slugs(family.perhaps(member)));
			member.settle(!rules.concern(member));
		});
	}

	/** Only those who are quoted under a name are found there. */
	private static List<String> slugs(List<Source> perhaps) {
		return perhaps.stream().filter((source) -> source.quotes() > 0).map(Source::slug).toList();
	}

	void settlePairs(Rules rules) {
		for (Source both : this.sources.pairs()) {
			Pair.of(both)
				.ifPresent(
						(pair) -> give(both, (setting) -> meant(pair, both, setting, rules).orElse(Meant.just(both))));
			both.settle(true);
		}
	}

	private Optional<Meant> meant(Pair pair, Source both, Setting setting, Rules rules) {
		return meant(pair.one(), both, setting, rules)
			.flatMap((one) -> meant(pair.other(), both, setting, rules).map((other) -> new Meant(one, other)));
	}

	private Optional<Source> meant(String name, Source both, Setting setting, Rules rules) {
		List<Source> members = this.sources.findByFamilyIn(List.of(Surname.of(Slug.of(name))));
		return new Family(members, rules, this.sources, this.quotes).meant(name, both, setting);
	}

	/** Gives to whom it means what articles quote of a name, and counts all anew. */
	private void give(Source called, Function<Setting, Meant> meaning) {
		Map<Meant, List<Long>> changes = new LinkedHashMap<>();
		Set<Meant> all = new HashSet<>();
		Set<Long> before = new HashSet<>();
		for (Setting setting : this.quotes.settings(called)) {
			Meant meant = meaning.apply(setting);
			all.add(meant);
			if (!meant.isIn(setting)) {
				changes.computeIfAbsent(meant, (key) -> new ArrayList<>()).add(setting.article());
				before.add(setting.source());
				Optional.ofNullable(setting.partner()).ifPresent(before::add);
			}
		}
		changes.forEach((meant, articles) -> this.quotes.give(called, meant, articles));
		if (!changes.isEmpty()) {
			count(called, changes.keySet(), before);
			this.news
				.publishEvent(new Renamed(changes.values().stream().flatMap(List::stream).collect(Collectors.toSet())));
		}
		if (!all.isEmpty()) {
			called.is((all.size() == 1) ? all.iterator().next().now(called) : null, called.perhaps());
		}
	}

	private void count(Source called, Set<Meant> now, Set<Long> before) {
		Set<Source> touched = new HashSet<>(this.sources.findByIdIn(before));
		touched.add(called);
		now.stream().flatMap(Meant::all).forEach(touched::add);
		touched.forEach(this.quotes::count);
	}

}
