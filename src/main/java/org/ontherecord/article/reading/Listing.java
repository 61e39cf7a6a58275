package org.ontherecord.article.reading;

import java.util.List;

import org.ontherecord.article.Article;
import org.ontherecord.article.Paragraph;
import org.ontherecord.article.Quotes.Voice;

/**
 * An article as the list of articles shows it: how it begins and who is quoted in it.
 */
public record Listing(Article article, Paragraph opening, List<Voice> voices) {
}
