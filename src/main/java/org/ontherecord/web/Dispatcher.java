package org.ontherecord.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * Has whoever knows a failure answer it too where it is a file that fails, which is read
 * as it is written, as long as nothing of it was sent.
 */
@Component("dispatcherServlet")
class Dispatcher extends DispatcherServlet {

	private static final long serialVersionUID = 1;

	/** In small letters. */
	private static final Set<String> OF_A_FILE = Set.of("content-type", "content-length", "content-disposition",
			"x-total-count");

	@Override
	protected void render(ModelAndView view, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		try {
			super.render(view, request, response);
		}
		catch (Exception ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			ModelAndView instead = processHandlerException(request, response, null, ex);
			if (instead != null) {
				beginAgain(response);
				super.render(instead, request, response);
				WebUtils.clearErrorRequestAttributes(request);
			}
		}
	}

	/** What is sent has another writer than a file has, so that all but headers goes. */
	private static void beginAgain(HttpServletResponse response) {
		int status = response.getStatus();
		Map<String, Collection<String>> headers = new LinkedHashMap<>();
		response.getHeaderNames().forEach((name) -> headers.put(name, List.copyOf(response.getHeaders(name))));
		response.reset();
		response.setStatus(status);
		headers.forEach((name, values) -> {
			if (!OF_A_FILE.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach((value) -> response.addHeader(name, value));
			}
		});
	}

}
