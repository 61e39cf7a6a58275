package org.ontherecord.watch;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

/**
 * All that is measured, as text in Prometheus' format, at {@code /actuator/prometheus}.
 */
@WebEndpoint(id = "prometheus")
class MetersEndpoint {

	private final PrometheusMeterRegistry meters;

	MetersEndpoint(PrometheusMeterRegistry meters) {
		this.meters = meters;
	}

	@ReadOperation(produces = "text/plain;version=0.0.4;charset=utf-8")
	String all() {
		return this.meters.scrape();
	}

}
