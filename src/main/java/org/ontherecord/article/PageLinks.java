package org.ontherecord.article;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Addresses of the other pages of a long list, for its template.
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

}
