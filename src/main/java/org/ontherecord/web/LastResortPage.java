package org.ontherecord.web;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a reader sees of a request that the web server turns away before any page is asked
 * for, such as one with a broken address.
 */
@Component
class LastResortPage implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> ((StandardHost) context.getParent()).setErrorReportValveClass(Page.class.getName()));
	}

	/** Made by the web server, by its name. */
	public static class Page extends ErrorReportValve {

		private static final String HTML = """
				<!DOCTYPE html>
				<html lang="en"><meta charset="utf-8"><title>This can’t be understood · %s</title>
				<h1>This can’t be understood</h1>
				<p>Something in the address is not what it should be (%d).</p>
				<p><a href="/">Go on to the articles</a></p>
				""";

		@Override
		protected void report(Request request, Response response, Throwable throwable) {
			if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			response.setContentType("text/html");
			response.setCharacterEncoding("UTF-8");
			SecurityHeadersFilter.HEADERS.forEach(response::setHeader);
			try (Writer out = response.getReporter()) {
				out.write(HTML.formatted(Site.NAME, response.getStatus()));
			}
			catch (IOException ex) {
				getContainer().getLogger().debug("the reader has gone", ex);
			}
		}

	}

}
