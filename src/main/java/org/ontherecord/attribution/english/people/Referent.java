package org.ontherecord.attribution.english.people;

import java.util.List;
import java.util.stream.Stream;

import org.ontherecord.attribution.Speaker;

/**
 * Whom a mention means.
 *
 * @param introduced the names of people whom the article has not named in a way that
 * shows them to be people
 */
public record Referent(Speaker speaker, List<Name> introduced) {

	static Referent known(Speaker speaker) {
		return new Referent(speaker, List.of());
	}

	/** Two who speak together, if they are of one kind. */
	Referent and(Referent other) {
		if (this.speaker.kind() != other.speaker.kind()) {
			return this;
		}
		return new Referent(
				new Speaker(this.speaker.name().replace(" and ", ", ") + " and " + other.speaker.name(),
						this.speaker.kind(), null),
				Stream.of(this, other).flatMap((each) -> each.introduced.stream()).toList());
	}

}
