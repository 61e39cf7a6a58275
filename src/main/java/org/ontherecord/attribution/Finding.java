package org.ontherecord.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found for a quotation: the phrase that names its source, and the cue.
 */
record Finding(NounPhrase source, @Nullable Cue cue, String rule, Attribution.Confidence confidence) {

}
