package org.ontherecord.web;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tells one request from all others: in its answer's header, on a page that says
 * what went wrong, and in each line of the log that is written for it.
 */
@Component("requestId")
public class RequestId implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	static final String HEADER = "X-Request-Id";

	/** As structured logs call it (Elastic Common Schema). */
	private static final String KEY = "http.request.id";

	private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addEngineValves(new Giver());
	}

	/** That of the request this thread answers; null where it answers none. */
	public @Nullable String current() {
		return MDC.get(KEY);
	}

	/** A proxy's is kept, so that both logs have the same. */
	private static String of(@Nullable String given) {
		return (given != null && SAFE.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

	/** Around all that answers, so that whatever is logged of a failure has it too. */
	private static final class Giver extends ValveBase {

		private Giver() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			String id = of(request.getHeader(HEADER));
			response.setHeader(HEADER, id);
			MDC.put(KEY, id);
			try {
				getNext().invoke(request, response);
			}
			finally {
				MDC.remove(KEY);
			}
		}

	}

}
