package org.ontherecord.intake;

/**
 * What the application does once it has started and before it is ready, in this order.
 */
public final class StartPhase {

	/** Nobody keeps pages any more. */
	public static final int VERSION_IS_WITHDRAWN = 0;

	/** The index follows the database as the last process left it. */
	public static final int INDEX_IS_MENDED = 1;

	/** The corpus is read, and what is new or changed is saved. */
	public static final int CORPUS_IS_READ = 2;

	/** The index has caught up with what was saved. */
	public static final int INDEX_IS_WHOLE = 3;

	/** Pages may be kept again. */
	public static final int VERSION_IS_STATED = 4;

	private StartPhase() {
	}

}
