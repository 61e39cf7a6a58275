package org.ontherecord.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.jspecify.annotations.Nullable;

/**
 * Words that an article gives as somebody's, with the evidence for whose they are.
 */
@Entity
public class Quote {

	static final int ID_LENGTH = 16;

	@Id
	private String id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Article article;

	/** The paragraph the words begin in. */
	@ManyToOne(fetch = FetchType.LAZY)
	private Paragraph paragraph;

	private int position;

	@Enumerated(EnumType.STRING)
	private Type type;

	@Embedded
	private Passage passage;

	@ElementCollection
	@CollectionTable(name = "quote_continuation", joinColumns = @JoinColumn(name = "quote_id"))
	@OrderColumn(name = "part")
	private List<Passage> continues = new ArrayList<>();

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source source;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source called;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Source partner;

	private @Nullable String role;

	@Embedded
	private Evidence evidence;

	@SuppressWarnings("NullAway")
	protected Quote() {
	}

	Quote(Article article, int position, Utterance utterance, @Nullable Source source, String id) {
		this.id = id;
		this.article = article;
		this.paragraph = article.paragraphs().get(utterance.passage().paragraph());
		this.position = position;
		this.type = utterance.type();
		this.passage = utterance.passage();
		this.continues.addAll(utterance.continues());
		this.source = source;
		this.role = utterance.role();
		this.evidence = utterance.evidence();
	}

	/** Sixteen hex digits, the same on every machine and after every re-import. */
	public String id() {
		return this.id;
	}

	public Article article() {
		return this.article;
	}

	public Paragraph paragraph() {
		return this.paragraph;
	}

	/** How many quotations of the article come before. */
	public int position() {
		return this.position;
	}

	public Type type() {
		return this.type;
	}

	/** The words, without the outer marks; the first part where they run on. */
	public Passage passage() {
		return this.passage;
	}

	public String text() {
		return this.passage.text();
	}

	/** The first of the words, at most so many UTF-16 units. */
	public String excerpt(int longest) {
		return Excerpt.of(text(), longest);
	}

	/** What added to the article's address marks the words in it. */
	public String textFragment() {
		return TextFragment.of(text());
	}

	public List<Passage> continues() {
		return Collections.unmodifiableList(this.continues);
	}

	public @Nullable Source source() {
		return this.source;
	}

	/**
	 * The source by the name its article gives it, where another stands in its place.
	 */
	public @Nullable Source called() {
		return this.called;
	}

	/** The second of two who speak together. */
	public @Nullable Source partner() {
		return this.partner;
	}

	/** Whoever says it; nobody, one or two. */
	public Stream<Source> sources() {
		return Stream.of(Optional.ofNullable(this.source), Optional.ofNullable(this.partner)).flatMap(Optional::stream);
	}

	/** What the article says the source is. */
	public @Nullable String role() {
		return this.role;
	}

	public Evidence evidence() {
		return this.evidence;
	}

	/** Whether its words and those that tell whose they are stand in a text. */
	boolean isIn(Article text) {
		return passages().allMatch((part) -> part.isIn(text));
	}

	/** Whether those of them that it has in a paragraph stand there. */
	boolean standsIn(Paragraph paragraph) {
		return passages().filter((part) -> part.paragraph() == paragraph.number())
			.allMatch((part) -> part.isIn(paragraph));
	}

	/** The numbers of the paragraphs that it has words or evidence in. */
	Set<Integer> paragraphs() {
		return passages().map(Passage::paragraph).collect(Collectors.toSet());
	}

	private Stream<Passage> passages() {
		return Stream.of(Stream.of(this.passage), this.continues.stream(), this.evidence.passages())
			.flatMap((parts) -> parts);
	}

	/** How far the name is to be trusted, where that has to be said beside it. */
	public Evidence.@Nullable Confidence doubt() {
		Evidence.Confidence confidence = this.evidence.confidence();
		return (this.source == null || confidence == Evidence.Confidence.HIGH) ? null : confidence;
	}

	/** How the words are given. */
	public enum Type {

		/** A whole quoted sentence or clause. */
		DIRECT,
		/** Quoted words inside the writer's own sentence. */
		PARTIAL,
		/** Reported without quotation marks. */
		INDIRECT;

		/** The name in addresses, records and styles. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
