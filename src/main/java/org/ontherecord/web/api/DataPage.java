package org.ontherecord.web.api;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a long list, as data.
 *
 * @param total how many there are on all pages
 * @param page counted from 1
 * @param pages how many pages can be asked for; at least 1
 */
@JsonPropertyOrder({ "total", "page", "pages", "items" })
public record DataPage<T>(long total, int page, int pages, List<T> items) {

	/** A page as data, with links to those around it. */
	public static <E, T> ResponseEntity<DataPage<T>> of(Page<E> found, Function<E, T> data) {
		DataPage<T> page = new DataPage<>(found.getTotalElements(), found.getNumber() + 1,
				Math.max(1, found.getTotalPages()), found.stream().map(data).toList());
		return linked(page.page, page.pages, page);
	}

	/** An answer with links to the pages around it. */
	public static <T> ResponseEntity<T> linked(int page, int pages, T answer) {
		StringJoiner links = new StringJoiner(", ");
		links.add(link(1, "first"));
		if (page > 1) {
			links.add(link(page - 1, "prev"));
		}
		if (page < pages) {
			links.add(link(page + 1, "next"));
		}
		links.add(link(pages, "last"));
		return ResponseEntity.ok().header(HttpHeaders.LINK, links.toString()).body(answer);
	}

	/** The present address with another page; whatever else was asked stays. */
	private static String link(int page, String relation) {
		String address = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("page", page)
			.build()
			.toUriString();
		return "<" + address + ">; rel=\"" + relation + "\"";
	}

}
