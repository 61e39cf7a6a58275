package org.ontherecord.attribution.english.people;

import org.ontherecord.attribution.Speaker;
import org.ontherecord.attribution.TextSpan;

/** Somebody named, and the words that do. */
public record Mention(Speaker speaker, TextSpan span) {

}
