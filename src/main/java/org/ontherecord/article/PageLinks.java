package org.ontherecord.article;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Addresses that templates can't make themselves.
 */
@Component
class PageLinks {

	/** The present address with another page number; whatever else was asked stays. */
	public String to(int number) {
		String query = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("page", number)
			.build()
			.getQuery();
		return "?" + query;
	}

	/** A path of this site with the host it was asked at. */
	public String absolute(String path) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().encode().toUriString();
	}

}
