package org.ontherecord.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * Two sentences and a link to the same address, made of nothing else: what many are told
 * at once must not take what they are not served for.
 */
record ShortPage(Locale language, String title, String why) implements View {

	private static final String HTML = """
			<!DOCTYPE html>
			<html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
			<meta name="color-scheme" content="light dark"><title>%s · %s</title>
			<h1>%2$s</h1>
			<p><a href="">%s</a></p>
			""";

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.getWriter()
			.write(HTML.formatted(this.language.toLanguageTag(), HtmlEscape.escapeHtml4Xml(this.title), Site.NAME,
					HtmlEscape.escapeHtml4Xml(this.why)));
	}

}
