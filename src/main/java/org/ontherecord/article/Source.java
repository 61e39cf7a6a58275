package org.ontherecord.article;

import java.util.Locale;

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

	@SuppressWarnings("NullAway")
	protected Source() {
	}

	public Source(String slug, String name, Kind kind) {
		this.slug = slug;
		this.name = name;
		this.kind = kind;
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

	/** Counts a quotation more, which may be the first of its article. */
	void quoted(boolean first) {
		this.quotes++;
		this.articles += first ? 1 : 0;
	}

	/** No longer counts an article that quoted it so often. */
	public void withdraw(long quotes) {
		this.quotes -= quotes;
		this.articles--;
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
