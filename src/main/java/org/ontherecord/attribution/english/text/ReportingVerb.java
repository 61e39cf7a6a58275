package org.ontherecord.attribution.english.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A verb that tells what somebody says or thinks.
 *
 * @param frames what it takes
 * @param particles what makes it a verb of speech where it follows: "broke in"
 */
public record ReportingVerb(Set<Frame> frames, Set<String> particles) {

	private static final Set<Frame> CLAUSES = EnumSet.of(Frame.CLAUSE, Frame.THAT, Frame.WH, Frame.PERSON,
			Frame.OBJECTTO);

	private static final Set<Frame> REPORTING = EnumSet.of(Frame.CLAUSE, Frame.WH, Frame.PERSON, Frame.TO,
			Frame.OBJECTTO, Frame.ASIDE, Frame.TOPIC, Frame.TOPIC_FOR, Frame.TOPIC_OF, Frame.TOPIC_TO, Frame.TOPIC_AS,
			Frame.CALLED, Frame.LINKED_OBJECTTO, Frame.GERUND);

	private static final String PARTICLE = "with-";

	private static final Map<String, ReportingVerb> FORMS = Table.read("reporting-verbs.txt")
		.entrySet()
		.stream()
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (row) -> read(row.getValue())));

	/** What every other word is. */
	private static final ReportingVerb NONE = new ReportingVerb(Set.of(), Set.of());

	/** The verb of this form, in small letters; it takes nothing if it is none. */
	public static ReportingVerb of(String form) {
		return FORMS.getOrDefault(form, NONE);
	}

	private static ReportingVerb read(String properties) {
		Set<Frame> frames = EnumSet.noneOf(Frame.class);
		String[] all = properties.split(" ");
		Arrays.stream(all)
			.filter((property) -> !property.startsWith(PARTICLE))
			.forEach((property) -> frames.add(Frame.valueOf(property.toUpperCase(Locale.ROOT).replace('-', '_'))));
		return new ReportingVerb(frames,
				Arrays.stream(all)
					.filter((property) -> property.startsWith(PARTICLE))
					.map((property) -> property.substring(PARTICLE.length()))
					.collect(Collectors.toUnmodifiableSet()));
	}

	public boolean isOne() {
		return this != NONE;
	}

	public boolean takes(Frame frame) {
		return this.frames.contains(frame);
	}

	/** Whether a clause can be its object. */
	public boolean takesClause() {
		return !Collections.disjoint(this.frames, CLAUSES);
	}

	/** Whether a clause can be what it reports, even without "that". */
	public boolean reportsClauses() {
		return !Collections.disjoint(this.frames, REPORTING);
	}

	/** Whether quoted words can be its object or complement. */
	public boolean takesQuotation() {
		return takes(Frame.QUOTE) || takes(Frame.NAME) || takes(Frame.WEAK) || takes(Frame.MIND)
				|| !this.particles.isEmpty();
	}

}
