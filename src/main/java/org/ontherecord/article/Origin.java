package org.ontherecord.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * Where an article was read from. Whatever its publisher does not state is null.
 *
 * @param file path below the corpus folder, with forward slashes, or the name that a file
 * of many articles gives this one
 * @param corpusFile path of the file it stands in
 * @param key tells it from every other article, and stays when its text changes; in hex
 * @param contentHash SHA-256 of the bytes it was read from, in hex
 * @param url the publisher's address of the article
 */
@Embeddable
public record Origin(String file, String corpusFile, @Column(name = "origin_key") String key, String contentHash,
		@Nullable String publisher, @Nullable String url) {

}
