package org.ontherecord.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that an article had before its file was changed. It is kept so that who
 * follows an old link can be told what stood there.
 */
@Entity
public class FormerParagraph {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(sequenceName = "former_paragraph_seq")
	private @Nullable Long id;

	private String articleSlug;

	private int number;

	private String text;

	@SuppressWarnings("NullAway")
	protected FormerParagraph() {
	}

	public FormerParagraph(Paragraph paragraph) {
		this.articleSlug = paragraph.article().slug();
		this.number = paragraph.number();
		this.text = paragraph.text();
	}

	public String articleSlug() {
		return this.articleSlug;
	}

	/** The number it had. */
	public int number() {
		return this.number;
	}

	public String text() {
		return this.text;
	}

}
