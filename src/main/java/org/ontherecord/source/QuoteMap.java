package org.ontherecord.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Source;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who is quoted how much in a selection of quotations, going through them once.
 */
@Component
@Transactional(readOnly = true)
class QuoteMap {

	private final EntityManager database;

	QuoteMap(EntityManager database) {
		this.database = database;
	}

	/** The kinds of source, the most quoted first, in what a query selects. */
	List<Group> of(QuoteQuery query, Meaning speakers) {
		return query.isEmpty() ? ofAll() : of(query.by(speakers));
	}

	/** What is counted with each source needs no quotation to be read. */
	private List<Group> ofAll() {
		List<Share> shares = new ArrayList<>(this.database
			.createQuery("select s.slug, s.name, s.kind, s.quotes - s.shared from Source s where s.quotes > s.shared",
					Share.class)
			.getResultList());
		long nobodys = this.database.createQuery("select count(q) from Quote q where q.source is null", Long.class)
			.getSingleResult();
		shares.add(new Share("", "", null, nobodys));
		return groups(shares);
	}

	private List<Group> of(Specification<Quote> wanted) {
		CriteriaBuilder builder = this.database.getCriteriaBuilder();
		CriteriaQuery<Share> query = builder.createQuery(Share.class);
		Root<Quote> quote = query.from(Quote.class);
		Join<Quote, Source> source = quote.join("source", JoinType.LEFT);
		Predicate predicate = wanted.toPredicate(quote, query, builder);
		query.select(builder.construct(Share.class, source.get("slug"), source.get("name"), source.get("kind"),
				builder.count(quote)));
		query.where((predicate != null) ? predicate : builder.conjunction())
			.groupBy(source.get("slug"), source.get("name"), source.get("kind"));
		return groups(this.database.createQuery(query).getResultList());
	}

	private static List<Group> groups(List<Share> shares) {
		Map<Source.@Nullable Kind, List<Share>> kinds = new LinkedHashMap<>();
		shares.stream()
			.filter((share) -> share.quotes() > 0)
			.forEach((share) -> kinds.computeIfAbsent(share.kind(), (kind) -> new ArrayList<>()).add(share));
		return kinds.values()
			.stream()
			.map(Group::of)
			.sorted(Comparator.comparingLong(Group::quotes).reversed())
			.toList();
	}

	/**
	 * All sources of a kind.
	 *
	 * @param kind null for what is nobody's
	 * @param shares those that are quoted most
	 */
	record Group(Source.@Nullable Kind kind, long quotes, long sources, List<Share> shares) {

		private static final int MOST_QUOTED = 12;

		private static final Comparator<Share> ORDER = Comparator.comparingLong(Share::quotes)
			.reversed()
			.thenComparing(Share::name);

		static Group of(List<Share> shares) {
			Source.@Nullable Kind kind = shares.get(0).kind();
			long quotes = shares.stream().mapToLong(Share::quotes).sum();
			return (kind == null) ? new Group(null, quotes, 0, List.of())
					: new Group(kind, quotes, shares.size(), shares.stream().sorted(ORDER).limit(MOST_QUOTED).toList());
		}

		public String label() {
			return (kind() != null) ? kind().label() : "nobody";
		}

		/** How many sources have no share of their own. */
		public long others() {
			return this.sources - this.shares.size();
		}

		/** How many quotations are theirs, or nobody's. */
		public long rest() {
			return this.quotes - this.shares.stream().mapToLong(Share::quotes).sum();
		}

	}

	/**
	 * A source and how often it is quoted; what is nobody's has no slug, name or kind.
	 */
	record Share(String slug, String name, Source.@Nullable Kind kind, long quotes) {
	}

}
