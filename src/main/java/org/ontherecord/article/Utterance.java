package org.ontherecord.article;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was said and how it is known, before it is part of an article.
 *
 * @param passage the words, or their first part
 * @param continues the further parts of a quotation that runs on over paragraphs
 * @param role what this article says the source is ("Prime Minister"), if it does
 */
public record Utterance(Quote.Type type, Passage passage, List<Passage> continues, Evidence evidence,
		@Nullable String role) {
}
