package org.ontherecord.article;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.jspecify.annotations.Nullable;

/**
 * One paragraph of an article, as the publisher wrote it.
 */
@Entity
public class Paragraph {

	/** The number of the headline; the text's own paragraphs count from 1. */
	public static final int HEADLINE = 0;

	/** How many hex digits of its text a link to a paragraph carries. */
	public static final int FINGERPRINT = 6;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(sequenceName = "paragraph_seq")
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Article article;

	private int number;

	private String text;

	@SuppressWarnings("NullAway")
	protected Paragraph() {
	}

	Paragraph(Article article, int number, String text) {
		this.article = article;
		this.number = number;
		this.text = text;
	}

	/** The database's own number, which nobody outside should rely on. */
	public long id() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	public Article article() {
		return this.article;
	}

	public int number() {
		return this.number;
	}

	public String text() {
		return this.text;
	}

	/** Six hex digits that change with the text. */
	public String fingerprint() {
		return Fingerprint.of(this.text, FINGERPRINT);
	}

	/** What finds this text wherever it moves. */
	public Permalink link() {
		return new Permalink(this.number, fingerprint());
	}

	/** The link to this text that lasts; the headline's is its article's. */
	public String address() {
		return Permalink.address(this.article.address(), this.number, this.text);
	}

	/** What added to the article's address marks the words in it. */
	public String textFragment() {
		return TextFragment.of(this.text);
	}

	/** The paragraph's id in its article's page. */
	public String anchor() {
		return (this.number == HEADLINE) ? "headline" : "p" + this.number;
	}

}
