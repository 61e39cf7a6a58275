/**
 * Visits to the running application in a real browser, which the profile {@code browser}
 * runs.
 */
@NullMarked
package org.ontherecord.browser;

import org.jspecify.annotations.NullMarked;
