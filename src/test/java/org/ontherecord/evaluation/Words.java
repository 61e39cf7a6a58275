package org.ontherecord.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The word lists of {@code words.properties}.
 */
final class Words {

	private static final Properties ALL = load();

	private Words() {
	}

	static Set<String> of(String list) {
		return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(ALL.getProperty(list).split(" +"))));
	}

	private static Properties load() {
		try (InputStream file = Words.class.getResourceAsStream("words.properties")) {
			Properties words = new Properties();
			words.load(file);
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
