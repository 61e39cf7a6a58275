package org.ontherecord.web;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Addresses that templates can't make themselves.
 */
@Component
public class PageLinks {

	/** The present address with another page number; whatever else was asked stays. */
	public String to(int number) {
		return with("page", String.valueOf(number));
	}

	/** The first page of the present address with another value of something asked. */
	public String with(String parameter, String value) {
		String query = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("page")
			.replaceQueryParam(parameter, UriUtils.encode(value, StandardCharsets.UTF_8))
			.build()
			.getQuery();
		return "?" + query;
	}

	/** Whether anything is asked at the present address but the language. */
	public boolean isAsked() {
		return !ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam(Language.NAME)
			.build()
			.getQueryParams()
			.isEmpty();
	}

	/** A path of this site, asked the same as the present one. */
	public String likewise(String path) {
		String query = ServletUriComponentsBuilder.fromCurrentRequest().build().getQuery();
		return (query != null) ? path + "?" + query : path;
	}

	/** A path of this site with the host it was asked at. */
	public String absolute(String path) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().encode().toUriString();
	}

}
