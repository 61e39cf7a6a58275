package org.ontherecord.web.cache;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.ontherecord.web.DataAddress;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers from the page cache. What is no page passes by; what is no whole page, such as
 * an error, is sent and not kept; while what is in changes, every page is made anew.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class PageCacheFilter extends OncePerRequestFilter {

	private final PageAddresses addresses;

	private final CorpusVersion version;

	private final LocaleResolver languages;

	private final PageCache cache;

	PageCacheFilter(PageAddresses addresses, CorpusVersion version,
			@Qualifier(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME) LocaleResolver languages, PageCache cache) {
		this.addresses = addresses;
		this.version = version;
		this.languages = languages;
		this.cache = cache;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		AskedPage asked = isRead(request) ? this.addresses.of(request).orElse(null) : null;
		if (asked == null) {
			chain.doFilter(request, response);
			return;
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		String current = this.version.current();
		if (current == null) {
			chain.doFilter(asked, response);
			return;
		}
		String language = DataAddress.is(request) ? "" : this.languages.resolveLocale(asked).toLanguageTag();
		PageKey key = asked.key(current, language);
		KeptPage page = this.cache.get(key, () -> made(key, asked, response, chain));
		if (page != null) {
			new Delivery(request, response).send(page);
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
	}

	private static @Nullable KeptPage made(PageKey key, AskedPage asked, HttpServletResponse response,
			FilterChain chain) throws IOException, ServletException {
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		chain.doFilter(new Whole(asked), made);
		if (made.getStatus() == HttpServletResponse.SC_OK && made.getContentType() != null) {
			return KeptPage.of(made.getContentType(), key.language().isEmpty() ? null : key.language(),
					made.getHeader(HttpHeaders.LINK), made.getContentAsByteArray());
		}
		made.copyBodyToResponse();
		return null;
	}

	/** Who asks for the head alone gets the head of the same page. */
	private static final class Whole extends HttpServletRequestWrapper {

		private Whole(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

	}

}
