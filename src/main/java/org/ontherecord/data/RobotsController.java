package org.ontherecord.data;

import org.ontherecord.web.PageLinks;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What search engines are asked to leave alone: whatever was searched for or narrowed
 * shows again what stands in the articles.
 */
@Controller
class RobotsController {

	private static final String RULES = """
			User-agent: *
			Disallow: /*?
			Disallow: /api/
			Disallow: /*/cite
			Allow: /*?lang=
			Allow: /css/
			Allow: /js/

			Sitemap: %s
			""";

	private final PageLinks links;

	RobotsController(PageLinks links) {
		this.links = links;
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String robots() {
		return RULES.formatted(this.links.absolute("/sitemap.xml"));
	}

}
