package org.ontherecord.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.View;

/**
 * How much is done at once. Of pages no more are made than takes each a few times as long
 * as alone; of those who come beyond a few wait, and the others are told to come again.
 * Data are counted apart, for a slow reader holds them long. A page that is kept is
 * always sent. Together they leave some of the web server's 200 threads free.
 */
class AtOnce implements HandlerInterceptor {

	private static final String PLACE = AtOnce.class.getName();

	private static final int A_PROCESSOR = 3;

	/** So many a browser asks of one host at once. */
	private static final int LEAST = 6;

	private static final int MOST_WAITING = 64;

	private static final long LONGEST_WAIT_MILLIS = 1000;

	private static final int MOST_DATA = 64;

	private final Semaphore pages;

	private final Semaphore data;

	AtOnce() {
		this(Math.max(LEAST, A_PROCESSOR * Runtime.getRuntime().availableProcessors()), MOST_DATA);
	}

	AtOnce(int pages, int data) {
		this.pages = new Semaphore(pages, true);
		this.data = new Semaphore(data);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws InterruptedException {
		if (handler instanceof HandlerMethod method && request.getAttribute(PLACE) == null) {
			request.setAttribute(PLACE, isData(method) ? placeForData() : placeForPage());
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		if (request.getAttribute(PLACE) instanceof Semaphore places) {
			request.removeAttribute(PLACE);
			places.release();
		}
	}

	private static boolean isData(HandlerMethod method) {
		return View.class.isAssignableFrom(method.getReturnType().getParameterType());
	}

	private Semaphore placeForData() {
		if (!this.data.tryAcquire()) {
			throw new CrowdedException();
		}
		return this.data;
	}

	private Semaphore placeForPage() throws InterruptedException {
		if (this.pages.getQueueLength() >= MOST_WAITING
				|| !this.pages.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
			throw new CrowdedException();
		}
		return this.pages;
	}

	/** Others are served first. */
	static final class CrowdedException extends RuntimeException {

		private static final long serialVersionUID = 1;

		CrowdedException() {
			super("more are asking than can be served", null, false, false);
		}

	}

}
