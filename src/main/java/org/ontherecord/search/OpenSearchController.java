package org.ontherecord.search;

import org.ontherecord.web.PageLinks;
import org.ontherecord.web.Site;
import org.ontherecord.web.api.Feed;
import org.ontherecord.web.api.Xml;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/**
 * How browsers search here from their address bar, by OpenSearch 1.1.
 */
@Controller
class OpenSearchController {

	private static final String TYPE = "application/opensearchdescription+xml";

	private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

	private static final String WHAT = "Who said what in policy news, paragraph by paragraph.";

	private final PageLinks links;

	OpenSearchController(PageLinks links) {
		this.links = links;
	}

	@GetMapping("/opensearch.xml")
	View description() {
		String site = this.links.absolute("");
		return (model, request, response) -> {
			response.setContentType(TYPE + ";charset=UTF-8");
			Xml xml = new Xml(response.getOutputStream(), "OpenSearchDescription", NAMESPACE);
			xml.element("ShortName", Site.NAME).element("Description", WHAT).element("InputEncoding", "UTF-8");
			xml.element("Image", site + "/favicon.svg", "type", "image/svg+xml");
			xml.start("Url", "type", "text/html", "template", site + "/search?q={searchTerms}").end();
			xml.start("Url", "type", Feed.TYPE, "template", site + "/search.atom?q={searchTerms}").end();
			xml.close();
		};
	}

}
