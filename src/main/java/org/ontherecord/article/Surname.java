package org.ontherecord.article;

import java.util.regex.Pattern;

/**
 * What relatives have in common: the last word of a name, before "Jr." and "III".
 */
public final class Surname {

	/** The number that tells two sources of one name apart, and the generation. */
	private static final Pattern AFTER_IT = Pattern.compile("(-[0-9]+)?$|-(jr|sr|ii|iii|iv)(-[0-9]+)?$");

	private Surname() {
	}

	/** The surname in a person's slug, or in the slug of a name. */
	public static String of(String slug) {
		String name = AFTER_IT.matcher(slug).replaceFirst("");
		return name.substring(name.lastIndexOf('-') + 1);
	}

}
