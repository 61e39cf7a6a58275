package org.ontherecord.watch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Times how long answers take to make, apart by the kind of address, such as
 * {@code /search} and {@code /quotes/{id}}. Pages sent from memory are not made.
 */
class AnswerTimes implements HandlerInterceptor {

	private static final String BEGUN = AnswerTimes.class.getName();

	private static final Duration[] BOUNDS = { Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100),
			Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10) };

	private final MeterRegistry meters;

	AnswerTimes(MeterRegistry meters) {
		this.meters = meters;
	}

	/** What goes on to a page that says what went wrong was begun before. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getAttribute(BEGUN) == null) {
			request.setAttribute(BEGUN, System.nanoTime());
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(BEGUN) instanceof Long begun) {
			Timer.builder("ontherecord.answers")
				.description("How long it takes to make an answer that is not kept, by the kind of its address")
				.tag("address", String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
				.tag("status", String.valueOf(response.getStatus()))
				.serviceLevelObjectives(BOUNDS)
				.register(this.meters)
				.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
		}
	}

}
