package org.ontherecord.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.springframework.util.FileSystemUtils;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder of articles that are made to harm who reads them: the same at each writing.
 */
public final class AttackCorpus {

	/** Only so can half of a surrogate pair be written. */
	private static final JsonMapper json = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private static final List<String> FIELDS = List.of("headline", "section", "publisher", "date", "url");

	private final Random random = new Random(15);

	private final Path folder;

	private AttackCorpus(Path folder) {
		this.folder = folder;
	}

	/** Writes it into a folder that goes when the tests end. */
	public static Path written() {
		try {
			Path folder = Files.createTempDirectory("attack");
			Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
			new AttackCorpus(folder).write();
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write() throws IOException {
		StringBuilder lines = new StringBuilder();
		Poison.WORDS.forEach((poison) -> lines.append(article(poison)).append('\n'));
		write("articles.jsonl", lines.toString());
		for (String poison : Poison.WORDS) {
			write("page-%d.html".formatted(Poison.WORDS.indexOf(poison)), page(poison));
			write("text-%d.txt".formatted(Poison.WORDS.indexOf(poison)), poison + " meet\n\n" + text(poison));
		}
		beyondMeasure();
	}

	private void beyondMeasure() throws IOException {
		String word = "a".repeat(100_000);
		write("word.txt", "A word\n\nThe " + word + " spoke.\n\n“We " + word + " go,” said Lena " + word + ".");
		write("marks.txt", "Marks\n\n" + "“".repeat(5000) + "\n\n“" + "‘“".repeat(500) + " go,” said Lena Brandt.");
		write("accents.txt", "Accents\n\n“We go" + "\u0301".repeat(100_000) + ",” said Lena Brandt.");
		write("deep.jsonl", "[".repeat(100_000) + "\n{\"headline\": \"Deep\", \"text\": " + "{\"a\":".repeat(100_000));
		write("tags.html", "<title>Tags</title>" + "<b>".repeat(1_000_000) + "<p>“We go,” said Lena Brandt.</p>");
		write("sources.csv", "name,is,note\n\"" + "\"\"".repeat(50_000) + "\",Lena Brandt,\n");
		write("quotes.txt", "Quotes\n\n" + "“We go,” said Lena Brandt. ".repeat(50));
	}

	/** An article with a poison in all that is known of it. */
	private String article(String poison) {
		ObjectNode article = json.createObjectNode().put("text", text(poison));
		FIELDS.forEach((field) -> article.put(field, poison));
		return json.writeValueAsString(article.put("file", poison + this.random.nextInt()));
	}

	private String text(String poison) {
		String other = Poison.WORDS.get(this.random.nextInt(Poison.WORDS.size()));
		return """
				“We will %1$s not go,” said Minister %1$s Brandt.

				%2$s said “%1$s” was what Lena Brandt %2$s of the %1$s Party wanted. “%2$s,” she said. “It %1$s is.”

				According to %1$s, the %2$s will go. Ana %2$s Ruiz, %1$s of Spain, said that %1$s would stay.

				“We go,” %1$s said.

				“%1$s%2$s%1$s
				""".formatted(poison, other);
	}

	private String page(String poison) {
		String data = json
			.writeValueAsString(json.createObjectNode()
				.put("@type", "NewsArticle")
				.put("headline", poison)
				.put("url", poison)
				.put("datePublished", poison)
				.put("articleSection", poison))
			.replace("</", "<\\/");
		return """
				<html><head><title>%1$s</title><link rel="canonical" href="javascript:harmed=1">
				<script type="application/ld+json">%3$s</script></head><body onload="harmed=1"><article>
				<p>%2$s</p><p><a href="javascript:harmed=1">“We go,”</a> said <b onclick="harmed=1">Lena %1$s Brandt</b>.</p>
				</article></body></html>"""
			.formatted(poison, text(poison), data);
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file),
				new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
	}

}
