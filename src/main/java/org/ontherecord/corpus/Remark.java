package org.ontherecord.corpus;

import org.ontherecord.intake.Notice;

/**
 * What is to be said of a file. Every attempt to save it makes a notice of its own, for
 * an entity that was rolled back is no new one any more.
 *
 * @param line the line in the file, counted from 1
 * @param reason what is wrong and what to do, in one line
 */
record Remark(Notice.Kind kind, String file, int line, String reason) {

	Notice notice() {
		return new Notice(this.kind, this.file, this.line, this.reason);
	}

}
