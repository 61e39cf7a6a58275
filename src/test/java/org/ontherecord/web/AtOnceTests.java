package org.ontherecord.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.View;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class AtOnceTests {

	private final AtOnce places = new AtOnce(1, 1);

	private final MockMvcTester mvc = MockMvcTester.of(List.of(new Pages()),
			(pages) -> pages.addInterceptors(this.places).setControllerAdvice(new Problems(messages())).build());

	@Test
	void whoComesWhileAllPlacesAreTakenIsToldToComeAgain() throws Exception {
		HttpServletRequest first = takes("page");
		assertThat(this.mvc.get().uri("/page.txt")).hasStatus(503)
			.hasHeader("Retry-After", "2")
			.bodyText()
			.contains("<html lang=\"en\">", "<h1>Too many at once</h1>", "<a href=\"\">More are asking");
		leaves(first);
		assertThat(this.mvc.get().uri("/page.txt")).hasStatusOk();
	}

	@Test
	void aReaderOfDataTakesNoPagesPlace() throws Exception {
		HttpServletRequest slow = takes("data");
		assertThat(this.mvc.get().uri("/page.txt")).hasStatusOk();
		assertThat(this.mvc.get().uri("/data.txt")).hasStatus(503);
		leaves(slow);
		assertThat(this.mvc.get().uri("/data.txt")).hasStatusOk();
	}

	@Test
	void aPageThatFailsGivesItsPlaceBack() {
		assertThat(this.mvc.get().uri("/broken.txt")).hasFailed();
		assertThat(this.mvc.get().uri("/page.txt")).hasStatusOk();
	}

	private HttpServletRequest takes(String place) throws Exception {
		HttpServletRequest request = new MockHttpServletRequest();
		this.places.preHandle(request, new MockHttpServletResponse(), method(place));
		return request;
	}

	private void leaves(HttpServletRequest request) throws Exception {
		this.places.afterCompletion(request, new MockHttpServletResponse(), method("page"), null);
	}

	private static HandlerMethod method(String name) throws NoSuchMethodException {
		return new HandlerMethod(new Pages(), name);
	}

	/** As the application reads them, for Java keeps what was read. */
	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

	@Controller
	static class Pages {

		@GetMapping("/page.txt")
		@ResponseBody
		public String page() {
			return "page";
		}

		@GetMapping("/data.txt")
		public View data() {
			return (model, request, response) -> response.getWriter().println("data");
		}

		@GetMapping("/broken.txt")
		@ResponseBody
		public String broken() {
			throw new IllegalStateException("broken");
		}

	}

}
