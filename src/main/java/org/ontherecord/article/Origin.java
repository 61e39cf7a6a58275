package org.ontherecord.article;

import jakarta.persistence.Embeddable;

/**
 * Where an article was read from.
 *
 * @param file path below the corpus folder, with forward slashes
 * @param contentHash SHA-256 of the file's bytes, in hex
 */
@Embeddable
public record Origin(String file, String contentHash) {
}
