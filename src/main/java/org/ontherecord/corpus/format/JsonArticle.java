package org.ontherecord.corpus.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Legible;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as an object of JSON: {@code headline}, {@code text} or {@code paragraphs},
 * and, where they are known, {@code date}, {@code section}, {@code publisher},
 * {@code url}, {@code file}.
 */
final class JsonArticle {

	private static final JsonMapper mapper = JsonMapper.shared();

	private final JsonNode object;

	private final int line;

	private JsonArticle(JsonNode object, int line) {
		this.object = object;
		this.line = line;
	}

	static JsonArticle of(byte[] bytes, int line) throws Refused {
		try {
			JsonNode node = mapper.readTree(Utf8.decode(bytes, line));
			if (!node.isObject()) {
				throw new Refused(line, "no JSON object; an article is {\"headline\": …, \"text\": …}");
			}
			return new JsonArticle(node, line);
		}
		catch (StreamConstraintsException ex) {
			throw new Refused(line, "JSON beyond all measure (nested or long); mend the line");
		}
		catch (JacksonException ex) {
			throw new Refused(line, "not JSON (at column %d); mend the line"
				.formatted((ex.getLocation() != null) ? ex.getLocation().getColumnNr() : 1));
		}
	}

	/** What it is known by in its file. */
	String id() throws Refused {
		String file = string("file");
		String url = string("url");
		return (file != null) ? file : (url != null) ? url : headline();
	}

	/** The name it gives itself, or else the one given. */
	String file(String otherwise) throws Refused {
		String file = string("file");
		return (file != null) ? Limits.file(Legible.of(file), this.line) : otherwise;
	}

	ParsedArticle parsed() throws Refused {
		List<String> text = text();
		List<String> doubts = new ArrayList<>();
		String section = string("section");
		Heading heading = new Heading(headline(), (section != null) ? Limits.section(section, this.line) : null,
				Dateline.of(text.get(0)), StatedDate.of(string("date"), doubts));
		return new ParsedArticle(heading, text, Limits.imprint(string("publisher"), string("url"), doubts), doubts);
	}

	private String headline() throws Refused {
		String headline = string("headline");
		if (headline == null) {
			throw new Refused(this.line, "no “headline”; an article needs one");
		}
		return Limits.headline(headline, this.line);
	}

	private List<String> text() throws Refused {
		List<String> paragraphs = this.object.has("paragraphs") ? listed() : blocks();
		if (paragraphs.isEmpty()) {
			throw new Refused(this.line, "no text; an article needs “text” or “paragraphs”");
		}
		return paragraphs;
	}

	private List<String> blocks() throws Refused {
		String text = string("text");
		return (text != null) ? TextFormat.paragraphs(new Lines(text.lines().toList()), (line) -> this.line)
				: List.of();
	}

	private List<String> listed() throws Refused {
		List<String> paragraphs = new ArrayList<>();
		for (JsonNode paragraph : this.object.get("paragraphs")) {
			String text = string(paragraph, "paragraphs");
			if (text != null) {
				paragraphs.add(Limits.paragraph(text.replaceAll("\\s*\\R\\s*", " "), this.line));
			}
		}
		return paragraphs;
	}

	private @Nullable String string(String name) throws Refused {
		return string(this.object.path(name), name);
	}

	/** A text that is there and not blank. */
	private @Nullable String string(JsonNode node, String name) throws Refused {
		if (node.isMissingNode() || node.isNull()) {
			return null;
		}
		if (!node.isString()) {
			throw new Refused(this.line, "“%s” is no text; write it in quotation marks".formatted(name));
		}
		String text = node.stringValue().replace('\u00A0', ' ').strip();
		return text.isEmpty() ? null : text;
	}

}
