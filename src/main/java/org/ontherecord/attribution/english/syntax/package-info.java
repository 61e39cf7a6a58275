/**
 * Which words belong together: noun phrases, the subject of a verb, cues, and what only
 * tells when and where.
 */
@NullMarked
package org.ontherecord.attribution.english.syntax;

import org.jspecify.annotations.NullMarked;
