package org.ontherecord.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/**
 * The colours a reader's system asks for.
 */
enum Look {

	LIGHT(ColorScheme.LIGHT, ForcedColors.NONE), DARK(ColorScheme.DARK, ForcedColors.NONE),
	FORCED(ColorScheme.DARK, ForcedColors.ACTIVE);

	private final ColorScheme scheme;

	private final ForcedColors forced;

	Look(ColorScheme scheme, ForcedColors forced) {
		this.scheme = scheme;
		this.forced = forced;
	}

	void of(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(this.scheme).setForcedColors(this.forced));
	}

}
