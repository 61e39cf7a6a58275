package org.ontherecord.web;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where it is set at which address the site is read, every request is taken to ask there,
 * so that no page has a host in it that somebody made up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AskedAddressFilter extends OncePerRequestFilter {

	private final @Nullable URI address;

	AskedAddressFilter(PagesProperties pages) {
		this.address = pages.address();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter((this.address != null) ? new AtAddress(request, this.address) : request, response);
	}

	/** What tells of an error has links too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** A request as if it had been made to the address. */
	private static final class AtAddress extends HttpServletRequestWrapper {

		private final URI address;

		private AtAddress(HttpServletRequest request, URI address) {
			super(request);
			this.address = address;
		}

		@Override
		public String getScheme() {
			return this.address.getScheme();
		}

		@Override
		public String getServerName() {
			return this.address.getHost();
		}

		@Override
		public int getServerPort() {
			int usual = isSecure() ? 443 : 80;
			return (this.address.getPort() > 0) ? this.address.getPort() : usual;
		}

		@Override
		public boolean isSecure() {
			return getScheme().equals("https");
		}

	}

}
