package org.ontherecord.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is quoted. A named one is the same over all articles; an unnamed one
 * belongs to its article, for two articles' "senior official" may be two people.
 */
@Entity
public class Source {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(sequenceName = "source_seq")
	private @Nullable Long id;

	private String slug;

	private String name;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private long quotes;

	private long articles;

	private long shared;

	private @Nullable String family;

	private boolean settled;

	private @Nullable String nowSlug;

	private String perhaps = "";

	@SuppressWarnings("NullAway")
	protected Source() {
	}

	public Source(String slug, String name, Kind kind) {
		this.slug = slug;
		this.name = name;
		this.kind = kind;
		this.family = familyOf(slug, kind);
		this.settled = this.family == null;
	}

	private static @Nullable String familyOf(String slug, Kind kind) {
		return switch (kind) {
			case PERSON -> Surname.of(slug);
			case ORGANIZATION -> slug;
			case UNNAMED -> null;
		};
	}

	/** The database's own number, which nobody outside should rely on. */
	public long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	public Kind kind() {
		return this.kind;
	}

	/** How many quotations are this source's. */
	public long quotes() {
		return this.quotes;
	}

	/** How many articles quote this source. */
	public long articles() {
		return this.articles;
	}

	/** How many quotations it shares, as the second of two who speak together. */
	public long shared() {
		return this.shared;
	}

	/**
	 * What all share that may be the same: of persons the surname. Who has no name has no
	 * family.
	 */
	public @Nullable String family() {
		return this.family;
	}

	/** The address of the source that all articles mean by this name. */
	public Optional<String> now() {
		return Optional.ofNullable(this.nowSlug);
	}

	/** The addresses of those it may be the same as. */
	public List<String> perhaps() {
		return this.perhaps.isEmpty() ? List.of() : Arrays.asList(this.perhaps.split(" "));
	}

	/** Has been found to be another, or perhaps others. */
	public void is(@Nullable String now, List<String> perhaps) {
		this.nowSlug = now;
		this.perhaps = String.join(" ", perhaps);
	}

	/**
	 * Is looked at again when the corpus is read next, or only once something changes.
	 */
	public void settle(boolean forGood) {
		this.settled = forGood;
	}

	/** Has been counted anew. */
	public void count(long quotes, long articles, long shared) {
		this.quotes = quotes;
		this.articles = articles;
		this.shared = shared;
	}

	/** Counts a quotation more, which may be the first of its article. */
	void quoted(boolean first) {
		this.quotes++;
		this.articles += first ? 1 : 0;
		this.settled = this.family == null;
	}

	/** No longer counts an article that quoted it so often. */
	public void withdraw(long quotes) {
		this.quotes -= quotes;
		this.articles--;
		this.settled = this.family == null;
	}

	/** Whether a source is a person, a body or has no name. */
	public enum Kind {

		PERSON, ORGANIZATION, UNNAMED;

		/** The name in addresses, records and styles. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
