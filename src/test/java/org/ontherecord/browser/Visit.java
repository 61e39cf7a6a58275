package org.ontherecord.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One visit, and what the browser had to complain of in it: errors of scripts, breaches
 * of the content security policy, files that are missing, requests to other hosts.
 */
class Visit {

	/** The browser also says so of a page that answers 404, which may be meant. */
	private static final String NOT_LOADED = "Failed to load resource";

	/** In milliseconds; a machine may be busy with other things. */
	private static final int PATIENCE = 30_000;

	private final String address;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	Visit(String address, BrowserContext context) {
		this.address = address;
		this.context = context;
		context.onConsoleMessage(this::heard);
		context.onWebError((error) -> this.complaints.add("script: " + error.error()));
		context.onRequest(this::requested);
		context.onResponse(this::answered);
		this.page = context.newPage();
		this.page.setDefaultTimeout(PATIENCE);
	}

	BrowserContext context() {
		return this.context;
	}

	Page page() {
		return this.page;
	}

	Page open(String path) {
		this.page.navigate(path);
		return this.page;
	}

	/** The present address without its host. */
	String where() {
		return this.page.url().substring(this.address.length());
	}

	void end() {
		this.context.close();
		assertThat(this.complaints).as("the browser's complaints").isEmpty();
	}

	private void heard(ConsoleMessage message) {
		boolean bad = message.type().equals("error") || message.type().equals("warning");
		if (bad && !message.text().startsWith(NOT_LOADED)) {
			this.complaints.add("console: " + message.text());
		}
	}

	private void requested(Request request) {
		if (!request.url().startsWith(this.address + "/")) {
			this.complaints.add("another host: " + request.url());
		}
	}

	private void answered(Response response) {
		if (response.status() >= 400 && !response.request().isNavigationRequest()) {
			this.complaints.add(response.status() + ": " + response.url());
		}
	}

}
