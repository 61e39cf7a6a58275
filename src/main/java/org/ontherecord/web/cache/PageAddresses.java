package org.ontherecord.web.cache;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.ontherecord.web.AlsoAsks;
import org.ontherecord.web.DataAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The addresses that are pages, those of the API among them, and what can be asked of
 * each: what its method takes, and the language. Files, and what an address gives in
 * several forms, are no pages.
 */
@Component
class PageAddresses implements SmartInitializingSingleton {

	private final ObjectProvider<RequestMappingHandlerMapping> methods;

	private List<Page> pages = List.of();

	PageAddresses(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> methods) {
		this.methods = methods;
	}

	/** The more specific comes first. */
	@Override
	public void afterSingletonsInstantiated() {
		this.pages = this.methods.stream()
			.flatMap((methods) -> methods.getHandlerMethods().entrySet().stream())
			.filter((method) -> isPage(method.getKey(), method.getValue()))
			.flatMap(PageAddresses::pages)
			.sorted(Comparator.comparing(Page::pattern))
			.toList();
	}

	/** What a request asks of a page; nothing where there is no page. */
	Optional<AskedPage> of(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (path.indexOf(';') >= 0) {
			return Optional.empty();
		}
		RequestPath parsed = RequestPath.parse(path, request.getContextPath());
		for (Page page : this.pages) {
			if (page.pattern().matches(parsed.pathWithinApplication())) {
				return Optional.of(AskedPage.of(request, page.parameters()));
			}
		}
		return Optional.empty();
	}

	private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
		boolean isApi = mapping.getPatternValues().stream().allMatch(DataAddress::isApi);
		boolean isView = method.getReturnType().getParameterType() == String.class
				&& !method.hasMethodAnnotation(ResponseBody.class);
		return (isApi || isView) && mapping.getProducesCondition().isEmpty();
	}

	private static Stream<Page> pages(Map.Entry<RequestMappingInfo, HandlerMethod> page) {
		return Stream.ofNullable(page.getKey().getPathPatternsCondition())
			.flatMap((paths) -> paths.getPatterns().stream())
			.map((pattern) -> new Page(pattern, parameters(page.getValue())));
	}

	private static List<String> parameters(HandlerMethod page) {
		AlsoAsks more = page.getMethodAnnotation(AlsoAsks.class);
		Stream<Method> asking = Stream.concat(Arrays.stream(page.getBeanType().getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(ModelAttribute.class)), Stream.of(page.getMethod()));
		return Stream
			.of(asking.flatMap((method) -> Arrays.stream(method.getParameters()))
				.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class)
						&& parameter.getType() != Map.class)
				.map(Parameter::getName), (more != null) ? Arrays.stream(more.value()) : Stream.<String>empty(),
					Stream.of(AskedPage.LANGUAGE))
			.flatMap((names) -> names)
			.distinct()
			.toList();
	}

	private record Page(PathPattern pattern, List<String> parameters) {
	}

}
