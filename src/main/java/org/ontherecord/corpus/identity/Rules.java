package org.ontherecord.corpus.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ontherecord.article.Source;
import org.ontherecord.article.Sources;
import org.ontherecord.corpus.format.Refused;

/**
 * By what is settled who is who: what the keeper of the corpus says, and how many
 * articles there are.
 */
class Rules {

	/** One article of so many has to name somebody who is known to the corpus. */
	private static final int SHARE = 400;

	private static final int MOST_NEEDED = 20;

	private final Map<String, Source> byName;

	private final long articles;

	/** The address of who a source is, and in which line that is said; by address. */
	private final Map<String, String> same = new HashMap<>();

	private final Map<String, Integer> lines = new HashMap<>();

	private final Set<Set<String>> different = new HashSet<>();

	/**
	 * Takes the rules that can be followed.
	 * @param articles how many there are in all
	 * @param refusals is told of the others
	 */
	Rules(List<SourceRule> rules, Sources sources, long articles, Consumer<Refused> refusals) {
		this.articles = articles;
		Set<String> names = rules.stream()
			.flatMap((rule) -> Stream.of(rule.name(), rule.other()))
			.collect(Collectors.toSet());
		this.byName = sources.findByNameIn(names)
			.stream()
			.filter((source) -> source.kind() != Source.Kind.UNNAMED)
			.collect(Collectors.toMap(Source::name, (source) -> source, Rules::likelier));
		for (SourceRule rule : rules) {
			try {
				take(rule);
			}
			catch (Refused ex) {
				refusals.accept(ex);
			}
		}
	}

	/** A person is meant rather than a body of the same name. */
	private static Source likelier(Source one, Source other) {
		return (Comparator.comparing(Source::kind).compare(one, other) <= 0) ? one : other;
	}

	private void take(SourceRule rule) throws Refused {
		Source source = named(rule, rule.name());
		Source other = named(rule, rule.other());
		if (source == other) {
			throw new Refused(rule.line(), "“%s” is itself; name another, or take the line out".formatted(rule.name()));
		}
		if (!rule.same()) {
			this.different.add(Set.of(source.slug(), other.slug()));
			return;
		}
		Integer before = this.lines.putIfAbsent(source.slug(), rule.line());
		if (before != null) {
			throw new Refused(rule.line(),
					"line %d says already who “%s” is; take one of them out".formatted(before, rule.name()));
		}
		if (last(other.slug()).equals(source.slug())) {
			throw new Refused(rule.line(),
					"“%s” is “%s” by the lines before; take one of them out".formatted(rule.other(), rule.name()));
		}
		this.same.put(source.slug(), other.slug());
	}

	private Source named(SourceRule rule, String name) throws Refused {
		Source source = this.byName.get(name);
		if (source == null) {
			throw new Refused(rule.line(),
					"nobody is quoted as “%.100s”; write the name as /sources has it".formatted(name));
		}
		return source;
	}

	private String last(String slug) {
		String last = slug;
		for (String next = slug; next != null; next = this.same.get(last)) {
			last = next;
		}
		return last;
	}

	/** The address of who somebody is by the rules. */
	Optional<String> now(Source source) {
		return Optional.of(last(source.slug())).filter((last) -> !last.equals(source.slug()));
	}

	boolean differ(Source one, Source other) {
		return one != other && this.different.contains(Set.of(one.slug(), other.slug()));
	}

	/** Whether they are about somebody. */
	boolean concern(Source source) {
		Source ruled = this.byName.get(source.name());
		return ruled != null && ruled.slug().equals(source.slug());
	}

	/** In how many articles somebody has to be named in full to be known. */
	long known() {
		return Math.min(MOST_NEEDED, 1 + this.articles / SHARE);
	}

	/** The families of all they are about. */
	Collection<String> families() {
		return this.byName.values()
			.stream()
			.flatMap((source) -> Stream.ofNullable(source.family()))
			.distinct()
			.toList();
	}

}
