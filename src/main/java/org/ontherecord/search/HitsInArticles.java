package org.ontherecord.search;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.ontherecord.article.Stretch;
import org.ontherecord.article.reading.ReadingPage;
import org.ontherecord.search.query.MarkedText;
import org.ontherecord.search.query.Query;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Marks in an article what the search finds that a reader came from.
 */
@Component
class HitsInArticles implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/articles/*");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String typed = request.getParameter("q");
		if (page != null && typed != null && page.getModel().get("reading") instanceof ReadingPage reading) {
			Query query = Query.of(typed);
			page.getModel().put("reading", reading.marking((text) -> hits(query, text)));
		}
	}

	private static List<Stretch> hits(Query query, String text) {
		List<Stretch> hits = new ArrayList<>();
		int at = 0;
		for (MarkedText fragment : query.mark(text)) {
			int end = at + fragment.text().length();
			if (fragment.marked()) {
				hits.add(new Stretch(at, end));
			}
			at = end;
		}
		return hits;
	}

}
