package org.ontherecord;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.apache.catalina.connector.ClientAbortException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says so where it is the database that an answer fails for once it has begun, when no
 * page can say it any more. The answer is broken off without another word.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseAwayMeanwhile implements Filter {

	private final DatabaseAway away;

	DatabaseAwayMeanwhile(DatabaseAway away) {
		this.away = away;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() && this.away.isToldOf(ex)) {
				throw new ClientAbortException(ex);
			}
			throw ex;
		}
	}

}
