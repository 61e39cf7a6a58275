package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;

/**
 * One way English ties quoted words to their source within a sentence.
 */
interface Rule {

	@Nullable Finding find(QuotationPlace place);

}
