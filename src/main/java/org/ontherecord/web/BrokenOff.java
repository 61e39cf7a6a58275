package org.ontherecord.web;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Breaks off an answer that fails once it has begun, so that its reader notices. The web
 * server would put the page for errors behind what was sent; it closes the connection at
 * once where it takes the reader for gone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenOff implements Filter {

	private static final Logger log = LoggerFactory.getLogger(BrokenOff.class);

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (ClientAbortException ex) {
			throw ex;
		}
		catch (IOException | ServletException | RuntimeException ex) {
			OutOfMemory.endIfBehind(ex);
			if (response.isCommitted()) {
				if (!isReaderGone(ex)) {
					log.error("An answer failed after it had begun, and was broken off", ex);
				}
				throw new ClientAbortException(ex);
			}
			throw ex;
		}
	}

	/**
	 * Also where it is this process that ends, and does not wait for a reader any more.
	 */
	private static boolean isReaderGone(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(ClientAbortException.class::isInstance);
	}

}
