package org.ontherecord.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * How far the reading of the corpus has come, or how the last one went.
 */
@Entity
public class Intake {

	/** There is one. */
	public static final int ONLY = 1;

	@Id
	private int id = ONLY;

	@Enumerated(EnumType.STRING)
	private Phase phase;

	private long files;

	private long filesTotal;

	private long bytes;

	private long bytesTotal;

	private long articles;

	private double seconds;

	private String settings;

	@SuppressWarnings("NullAway")
	protected Intake() {
	}

	/**
	 * An intake as it stands.
	 * @param files how many are behind it, and how many there are in all
	 * @param bytes how many are behind it, and how many there are in all
	 * @param articles how many it has taken in
	 * @param seconds how long it has taken
	 * @param settings those that decide what is taken in and what is refused
	 */
	public Intake(Phase phase, Done files, Done bytes, long articles, double seconds, String settings) {
		this.phase = phase;
		this.files = files.now();
		this.filesTotal = files.total();
		this.bytes = bytes.now();
		this.bytesTotal = bytes.total();
		this.articles = articles;
		this.seconds = seconds;
		this.settings = settings;
	}

	public boolean goesOn() {
		return this.phase == Phase.READING;
	}

	public Phase phase() {
		return this.phase;
	}

	public Done files() {
		return new Done(this.files, this.filesTotal);
	}

	public Done bytes() {
		return new Done(this.bytes, this.bytesTotal);
	}

	public long articles() {
		return this.articles;
	}

	/** Articles a second. */
	public double rate() {
		return (this.seconds > 0) ? this.articles / this.seconds : 0;
	}

	/** The same, by other settings. */
	public Intake under(String other) {
		return new Intake(this.phase, files(), bytes(), this.articles, this.seconds, other);
	}

	/** Whether another came as far by the same settings. */
	public boolean isAlso(Intake other) {
		return this.phase == other.phase && this.settings.equals(other.settings);
	}

	public double seconds() {
		return this.seconds;
	}

	public String settings() {
		return this.settings;
	}

	/** Some of all. */
	public record Done(long now, long total) {

		/** How much of all, from 0 to 100. */
		public int percent() {
			return (this.total > 0) ? (int) Math.min(100, 100 * this.now / this.total) : 100;
		}

	}

	/** Whether it goes on. */
	public enum Phase {

		READING, DONE

	}

}
