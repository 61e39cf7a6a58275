package org.ontherecord.web;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * The page of a long list that a reader asks for; the first is 1.
 */
public record PageNumber(int number) {

	public static final PageNumber FIRST = new PageNumber(1);

	private static final int LAST = 1_000_000;

	public PageNumber {
		if (number < 1 || number > LAST) {
			throw new IllegalArgumentException("pages are numbered from 1");
		}
	}

	/**
	 * Reads the number from an address.
	 * @throws IllegalArgumentException if it is no number, or no page's
	 */
	public static PageNumber valueOf(String text) {
		return new PageNumber(Integer.parseInt(text));
	}

	public boolean isFirst() {
		return this.number == 1;
	}

	/**
	 * What was found on this page.
	 * @throws MissingException if it lies beyond the last
	 */
	public <T> Page<T> in(Page<T> found) {
		if (!isFirst() && this.number > found.getTotalPages()) {
			throw new MissingException("page", this.number, Math.max(1, found.getTotalPages()));
		}
		return found;
	}

	public PageRequest of(int size, Sort sort) {
		return PageRequest.of(this.number - 1, size, sort);
	}

}
