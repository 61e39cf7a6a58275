package org.ontherecord.search.index;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.OnTheRecord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * A process that writes can't start without the cluster that keeps its index.
 */
@ExtendWith(OutputCaptureExtension.class)
class ClusterFailureTests {

	private HttpServer cluster;

	private String address;

	@BeforeEach
	void whoLetsNobodyIn() throws IOException {
		this.cluster = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.cluster.createContext("/", (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(401, 2);
			exchange.getResponseBody().write("{}".getBytes(StandardCharsets.US_ASCII));
			exchange.close();
		});
		this.cluster.start();
		this.address = "http://127.0.0.1:" + this.cluster.getAddress().getPort();
	}

	@AfterEach
	void end() {
		this.cluster.stop(0);
	}

	@Test
	void oneThatIsAwayIsNamed(CapturedOutput output) {
		this.cluster.stop(0);
		startsNot(output, "does not answer (Connection refused)");
	}

	@Test
	void oneThatLetsNobodyInIsNamed(CapturedOutput output) {
		startsNot(output, "does not let this user in (Unauthorized)");
	}

	private void startsNot(CapturedOutput output, String why) {
		assertThatException().isThrownBy(() -> SpringApplication.run(OnTheRecord.class, "--server.port=0",
				"--ontherecord.search.backend=opensearch", "--ontherecord.search.addresses=" + this.address,
				"--spring.datasource.url=jdbc:h2:mem:cluster;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
		assertThat(output).contains("The index at %s %s.".formatted(this.address, why)).doesNotContain("\tat ");
	}

}
