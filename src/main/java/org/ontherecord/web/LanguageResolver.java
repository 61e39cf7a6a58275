package org.ontherecord.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language a page is wanted in: the one its address names, else the one chosen
 * before, else the one the browser likes best, else English.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class LanguageResolver extends AcceptHeaderLocaleResolver {

	@SuppressWarnings("this-escape")
	LanguageResolver() {
		setSupportedLocales(Language.locales());
		setDefaultLocale(Language.ENGLISH.locale());
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Language.of(request.getParameter(Language.NAME))
			.or(() -> chosenBefore(request))
			.map(Language::locale)
			.orElseGet(() -> super.resolveLocale(request));
	}

	private static Optional<Language> chosenBefore(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, Language.NAME))
			.map(Cookie::getValue)
			.flatMap(Language::of);
	}

}
