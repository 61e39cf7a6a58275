package org.ontherecord.attribution.english.quoted;

import org.jspecify.annotations.Nullable;
import org.ontherecord.attribution.Attribution;
import org.ontherecord.attribution.english.syntax.Cue;
import org.ontherecord.attribution.english.syntax.NounPhrase;

/**
 * What a rule found for a quotation: the phrase that names its source, and the cue.
 */
record Finding(NounPhrase source, @Nullable Cue cue, String rule, Attribution.Confidence confidence) {

}
