package org.ontherecord.source;

import org.ontherecord.article.Quotes;
import org.ontherecord.web.MissingException;
import org.ontherecord.web.PageLinks;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * A quotation for other sites to show where they link to it, by oEmbed 1.0.
 */
@Controller
class EmbedController {

	private final Quotes quotes;

	private final PageLinks links;

	EmbedController(Quotes quotes, PageLinks links) {
		this.quotes = quotes;
		this.links = links;
	}

	/**
	 * Answers for the address of a quotation.
	 * @param format there is one
	 */
	@GetMapping("/oembed")
	@ResponseBody
	@Transactional(readOnly = true)
	Embed embed(@RequestParam String url, @RequestParam(defaultValue = "json") Embed.Format format,
			@RequestParam(defaultValue = "600") int maxwidth) {
		String site = this.links.absolute("");
		String quotation = site + "/quotes/";
		return this.quotes.read(url.startsWith(quotation) ? url.substring(quotation.length()) : "")
			.map((quote) -> Embed.of(quote, site, maxwidth))
			.orElseThrow(() -> new MissingException("embed", url, quotation));
	}

}
