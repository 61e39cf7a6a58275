package org.ontherecord.intake;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Legible;

/**
 * Something the reader of a corpus should know about one of its files.
 */
@Entity
public class Notice {

	/** In bytes, for the file's path is indexed. */
	public static final int LONGEST = 1000;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	@SequenceGenerator(sequenceName = "notice_seq")
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String file;

	private int line;

	private String reason;

	@SuppressWarnings("NullAway")
	protected Notice() {
	}

	/**
	 * A notice that can be kept, whatever it is about: what is illegible in it is
	 * replaced, what is too long cut off.
	 * @param line the line in the file, counted from 1
	 * @param reason what is wrong and what to do, in one line
	 */
	public Notice(Kind kind, String file, int line, String reason) {
		this.kind = kind;
		this.file = nameOf(file);
		this.line = line;
		this.reason = Legible.line(reason, LONGEST);
	}

	/** The name under which a file is spoken of. */
	public static String nameOf(String file) {
		return Legible.line(file, LONGEST);
	}

	/** Whether it says the same of the same line, whenever that was. */
	public boolean saysTheSameAs(Notice other) {
		return this.kind == other.kind && this.file.equals(other.file) && this.line == other.line
				&& this.reason.equals(other.reason);
	}

	public Kind kind() {
		return this.kind;
	}

	public String file() {
		return this.file;
	}

	public int line() {
		return this.line;
	}

	public String reason() {
		return this.reason;
	}

	@Override
	public String toString() {
		return "%s, line %d: %s".formatted(this.file, this.line, this.reason);
	}

	/** What became of the file. */
	public enum Kind {

		/** It was not taken in. */
		REFUSED,
		/** It was taken in, but something it states was not understood. */
		DOUBT,
		/** It was passed over, for another says the same. */
		REPEATED,
		/** It is not in the corpus any more; its article is kept. */
		GONE;

		/** The name in styles and messages. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
