package org.ontherecord.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/**
 * The colours a reader's system asks for.
 */
enum Look {

	LIGHT(ColorScheme.LIGHT, ForcedColors.NONE, 320, 390, 768, 1280),
	DARK(ColorScheme.DARK, ForcedColors.NONE, 320, 1280), FORCED(ColorScheme.DARK, ForcedColors.ACTIVE, 320, 1280);

	private final ColorScheme scheme;

	private final ForcedColors forced;

	private final int[] widths;

	Look(ColorScheme scheme, ForcedColors forced, int... widths) {
		this.scheme = scheme;
		this.forced = forced;
		this.widths = widths;
	}

	/** Widths to look at, in CSS pixels; what depends on width is seen in one look. */
	int[] widths() {
		return this.widths;
	}

	void of(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(this.scheme).setForcedColors(this.forced));
	}

}
