package org.ontherecord.corpus.identity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An article in which a name is quoted, and whom it is taken to mean there by now.
 *
 * @param article its id
 * @param source the id of who is meant
 * @param partner the id of who speaks with them
 */
record Setting(long article, @Nullable LocalDate published, long source, @Nullable Long partner) {

}
