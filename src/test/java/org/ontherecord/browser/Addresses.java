package org.ontherecord.browser;

import java.util.List;

/**
 * One address of every kind of page.
 */
final class Addresses {

	static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	static final String PARAGRAPH = ARTICLE + "/p14";

	static final String SOURCE = "/sources/yoshihide-suga";

	private Addresses() {
	}

	static List<String> all() {
		return List.of("/", ARTICLE, ARTICLE + "?q=north+korea", PARAGRAPH, ARTICLE + "/p8-000000", "/sources", SOURCE,
				"/sources/compare?a=suga&b=trump&q=the", "/quotes", "/quotes?speaker=nobody+of+that+name", "/search",
				"/search?q=pressure", "/search?q=xylophone", "/corpus", "/how", "/data", "/check",
				"/check?text=Japan+never+believed+it+is+important+to+coordinate", PARAGRAPH + "/cite", "/nowhere",
				"/quotes?page=none");
	}

}
