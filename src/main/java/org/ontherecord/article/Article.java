package org.ontherecord.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;

import org.jspecify.annotations.Nullable;

/**
 * One article of the corpus.
 */
@Entity
public class Article {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(sequenceName = "article_seq")
	private @Nullable Long id;

	private String slug;

	@Embedded
	private Origin origin;

	/** Null where it was kept before this was asked. */
	private @Nullable String textHash;

	@Embedded
	private Heading heading;

	/** Stated by the database. */
	@Column(insertable = false, updatable = false)
	private @Nullable Instant changed;

	@Enumerated(EnumType.STRING)
	private ArticleLanguage language;

	@OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
	@OrderBy("number")
	private List<Paragraph> paragraphs = new ArrayList<>();

	@OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
	@OrderBy("position")
	private List<Quote> quotes = new ArrayList<>();

	/** How often the quotations so far have each words. */
	@Transient
	private final Map<String, Integer> said = new HashMap<>();

	@Transient
	private final Set<Source> quoted = new HashSet<>();

	@SuppressWarnings("NullAway")
	protected Article() {
	}

	/**
	 * An article with its text; {@link #add(Utterance, Source)} adds its quotations.
	 * @param slug its address, unique and lasting
	 * @param text the paragraphs in reading order, at least one
	 */
	@SuppressWarnings("this-escape")
	public Article(String slug, Origin origin, Heading heading, List<String> text) {
		if (text.isEmpty()) {
			throw new IllegalArgumentException("an article needs a paragraph: " + origin.file());
		}
		this.slug = slug;
		this.origin = origin;
		this.heading = heading;
		this.textHash = textHash(heading.headline(), text);
		this.language = ArticleLanguage.of(heading, text);
		this.paragraphs.add(new Paragraph(this, Paragraph.HEADLINE, heading.headline()));
		text.forEach((paragraph) -> this.paragraphs.add(new Paragraph(this, this.paragraphs.size(), paragraph)));
	}

	/**
	 * Adds the next quotation in reading order.
	 * @param source who said it, or null where the text does not tell
	 */
	public void add(Utterance utterance, @Nullable Source source) {
		if (source != null) {
			source.quoted(this.quoted.add(source));
		}
		this.quotes.add(new Quote(this, this.quotes.size(), utterance, source, quoteId(utterance.passage().text())));
	}

	/**
	 * Made of the article and the words alone, so that a better rule for finding speakers
	 * does not change it; the count tells the same words apart.
	 */
	private String quoteId(String words) {
		int before = this.said.merge(words, 1, Integer::sum) - 1;
		return Fingerprint.of(this.slug + '\n' + words + '\n' + before, Quote.ID_LENGTH);
	}

	/** The same for all articles that say the same, in hex. */
	public static String textHash(String headline, List<String> text) {
		return Fingerprint.of(headline + '\n' + String.join("\n", text), Fingerprint.LENGTH);
	}

	public @Nullable String textHash() {
		return this.textHash;
	}

	/**
	 * This article, if its text still is the one that was taken in.
	 * @throws DamagedException if the disk, or somebody, made another of it
	 */
	Article intact() {
		List<String> text = this.paragraphs.stream().skip(1).map(Paragraph::text).toList();
		DamagedException.unless(this.textHash == null || this.textHash.equals(textHash(headline(), text)), this);
		return this;
	}

	/** The database's own number, which nobody outside should rely on. */
	public long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	public String slug() {
		return this.slug;
	}

	/** When it came in, or last changed by an intake. */
	public Instant changed() {
		return Objects.requireNonNull(this.changed, "not saved yet");
	}

	/** Where it is read, from the site's root. */
	public String address() {
		return "/articles/" + this.slug;
	}

	public Origin origin() {
		return this.origin;
	}

	/** Whether anything is known of when, by whom or where it was published. */
	public boolean isKnown() {
		return this.heading.published() != null || this.origin.publisher() != null || this.origin.url() != null;
	}

	public String headline() {
		return this.heading.headline();
	}

	public Heading heading() {
		return this.heading;
	}

	public ArticleLanguage language() {
		return this.language;
	}

	/** The headline, which is number 0, and the text, which begins at 1. */
	public List<Paragraph> paragraphs() {
		return Collections.unmodifiableList(this.paragraphs);
	}

	public List<Quote> quotes() {
		return Collections.unmodifiableList(this.quotes);
	}

}
