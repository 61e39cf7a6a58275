package org.ontherecord.article.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.ontherecord.web.PageLinks;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells programs the address that a page is to be cited by, where it has a card (RFC
 * 8574).
 */
@Component
class CiteAs implements HandlerInterceptor, WebMvcConfigurer {

	private final PageLinks links;

	CiteAs(PageLinks links) {
		this.links = links;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getModel().get("card") instanceof Card card) {
			response.setHeader(HttpHeaders.LINK, "<" + this.links.absolute(card.address()) + ">; rel=\"cite-as\"");
		}
	}

}
