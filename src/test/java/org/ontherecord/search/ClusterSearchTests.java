package org.ontherecord.search;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Search with a real OpenSearch, which goes away and comes back.
 */
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterSearchTests extends SearchTests {

	private static OpenSearchNode node;

	@DynamicPropertySource
	static void index(DynamicPropertyRegistry settings) throws Exception {
		node = OpenSearchNode.start();
		settings.add("spring.datasource.url",
				() -> "jdbc:h2:mem:cluster-search;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
		settings.add("ontherecord.search.backend", () -> "opensearch");
		settings.add("ontherecord.search.addresses", node::address);
	}

	@AfterAll
	static void end() throws InterruptedException {
		node.stop();
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void saysSoWhileItIsAwayAndComesBackByItself() throws Exception {
		node.stop();
		assertThat(this.mvc.get().uri("/search?q=unasked")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
			.containsHeader(HttpHeaders.RETRY_AFTER)
			.bodyText()
			.contains("Search does not answer just now");
		assertThat(this.mvc.get().uri("/")).hasStatusOk();
		node.startAgain();
		assertThat(page("/search?q=levies").select(".hits .spot")).hasSize(6);
	}

}
