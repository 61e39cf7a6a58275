package org.ontherecord.evaluation;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

import org.ontherecord.attribution.Attribution.Confidence;

/**
 * How often a source is right, by the confidence it was given with.
 */
final class Calibration {

	private final Map<Confidence, Ratio> shares = new EnumMap<>(Confidence.class);

	void count(Guess guess, boolean right) {
		if (guess.named()) {
			this.shares.merge(guess.confidence(), new Ratio(right ? 1 : 0, 1),
					(one, other) -> new Ratio(one.part() + other.part(), one.whole() + other.whole()));
		}
	}

	@Override
	public String toString() {
		StringJoiner line = new StringJoiner("  ");
		this.shares.forEach((confidence, share) -> line
			.add(confidence.name().toLowerCase() + " " + share.percent().strip() + " (" + share + ")"));
		return line.toString();
	}

}
