package org.ontherecord.corpus.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * An input and what is expected of it, from a file of examples.
 *
 * @param where the file, the section and the example's number in it
 */
record TextExample(String where, String input, String expected) {

	private static final Pattern SECTION_OR_EXAMPLE = Pattern.compile("^## ([^\n]+)$|^~~~~\\n(.*?)^\\.\\n(.*?)^~~~~$",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

	static Stream<TextExample> in(String file) throws IOException {
		Path path = new ClassPathResource(file, TextExample.class).getFile().toPath();
		List<TextExample> examples = new ArrayList<>();
		String section = "";
		int number = 0;
		Matcher found = SECTION_OR_EXAMPLE.matcher(Files.readString(path));
		while (found.find()) {
			boolean heading = found.group(1) != null;
			section = heading ? found.group(1) : section;
			number = heading ? 0 : number + 1;
			if (!heading) {
				examples.add(new TextExample("%s, %s, %d".formatted(file, section, number), unescaped(found.group(2)),
						found.group(3)));
			}
		}
		return examples.stream();
	}

	private static String unescaped(String text) {
		return ESCAPE.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
	}

}
