package org.ontherecord.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The present page in every language, for the layout's links.
 */
@Component
class Languages {

	public List<Edition> all() {
		return Arrays.stream(Language.values()).map(Languages::edition).toList();
	}

	/** The present page in whatever language its reader prefers; absolute. */
	public String unspecified() {
		return present().replaceQueryParam(Language.NAME).build().toUriString();
	}

	private static Edition edition(Language language) {
		String address = present().replaceQueryParam(Language.NAME, language.tag()).build().toUriString();
		return new Edition(language.tag(), language.title(), address,
				language.locale().equals(LocaleContextHolder.getLocale()));
	}

	/** What tells of an error stands at the address where it happened. */
	private static UriComponentsBuilder present() {
		UriComponentsBuilder present = ServletUriComponentsBuilder.fromCurrentRequest();
		failed().ifPresent(present::replacePath);
		return present;
	}

	private static Optional<String> failed() {
		return Optional
			.ofNullable(RequestContextHolder.currentRequestAttributes()
				.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST))
			.map(String::valueOf);
	}

	/**
	 * A page in one language.
	 *
	 * @param address absolute
	 * @param current whether it is the one being read
	 */
	record Edition(String tag, String title, String address, boolean current) {
	}

}
