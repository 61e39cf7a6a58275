package org.ontherecord.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * How many files of the corpus are of a kind that is not read.
 */
@Entity
public class OtherKind {

	/** What a file's name ends with where it has no ending that could tell its kind. */
	public static final String NONE = "-";

	@Id
	private String ending;

	private long files;

	@SuppressWarnings("NullAway")
	protected OtherKind() {
	}

	/**
	 * Some files.
	 * @param ending how their names end, in small letters, with its point
	 */
	public OtherKind(String ending, long files) {
		this.ending = ending;
		this.files = files;
	}

	public String ending() {
		return this.ending;
	}

	public boolean hasEnding() {
		return !this.ending.equals(NONE);
	}

	public long files() {
		return this.files;
	}

}
