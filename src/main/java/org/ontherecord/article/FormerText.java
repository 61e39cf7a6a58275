package org.ontherecord.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;

import org.jspecify.annotations.Nullable;

/**
 * An article's text as it was before its file changed, kept for the links made then.
 */
@Entity
public class FormerText {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(sequenceName = "former_text_seq")
	private @Nullable Long id;

	private String slug;

	@ElementCollection
	@CollectionTable(name = "former_paragraph", joinColumns = @JoinColumn(name = "former_text_id"))
	@OrderColumn(name = "number")
	private List<Was> paragraphs = new ArrayList<>();

	@SuppressWarnings("NullAway")
	protected FormerText() {
	}

	/** The text of an article that is about to be replaced. */
	public FormerText(Article article) {
		this.slug = article.slug();
		article.paragraphs()
			.forEach((paragraph) -> this.paragraphs.add(new Was(paragraph.fingerprint(), paragraph.text())));
	}

	/** The headline, which is number 0, and the text, which begins at 1. */
	public List<Was> paragraphs() {
		return Collections.unmodifiableList(this.paragraphs);
	}

	/** Where the paragraph of a link stood; the nearest of those that said the same. */
	public int number(Permalink link) {
		return IntStream.range(1, this.paragraphs.size())
			.filter((number) -> this.paragraphs.get(number).fingerprint().equals(link.fingerprint()))
			.boxed()
			.min(Comparator.comparingInt((number) -> Math.abs(number - link.number())))
			.orElseThrow();
	}

	/**
	 * A paragraph as it was.
	 *
	 * @param fingerprint the digits that links to it carry
	 */
	@Embeddable
	public record Was(@Column(length = Paragraph.FINGERPRINT) String fingerprint, String text) {
	}

}
