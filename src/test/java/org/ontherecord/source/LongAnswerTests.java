package org.ontherecord.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ontherecord.article.AnOrigin;
import org.ontherecord.article.Article;
import org.ontherecord.article.Articles;
import org.ontherecord.article.Evidence;
import org.ontherecord.article.Heading;
import org.ontherecord.article.Passage;
import org.ontherecord.article.Quote;
import org.ontherecord.article.Utterance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * An answer of 20 MB, far more than waits between a server and a reader who does not
 * read.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:long-answer;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
				"ontherecord.corpus.read=false", "spring.mvc.async.request-timeout=1s" })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class LongAnswerTests {

	private static final int QUOTATIONS = 1200;

	private static final String PARAGRAPH = "Yes. ".repeat(3200);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void fill(@Autowired TransactionTemplate transaction, @Autowired Articles articles) {
		if (articles.count() == 0) {
			transaction.executeWithoutResult((status) -> articles.save(article()));
		}
	}

	private static Article article() {
		Article article = new Article("yes", AnOrigin.of("yes.txt"), new Heading("Yes", null, null, null),
				List.of(PARAGRAPH));
		Evidence none = new Evidence(null, null, null, "test", Evidence.Confidence.HIGH);
		for (int i = 0; i < QUOTATIONS; i++) {
			article.add(
					new Utterance(Quote.Type.DIRECT, new Passage(1, 5 * i, 5 * i + 3, "Yes"), List.of(), none, null),
					null);
		}
		return article;
	}

	@Test
	void aSlowReaderGetsEveryRecordThatTheHeaderCounts() throws Exception {
		HttpResponse<InputStream> answer = ask();
		Thread.sleep(3000);
		assertThat(lines(answer.body().readAllBytes())).isEqualTo(QUOTATIONS);
		assertThat(answer.headers().firstValue("X-Total-Count")).hasValue("" + QUOTATIONS);
	}

	@Test
	void aFailureHalfWayBreaksTheAnswerOffAndAddsNothingToIt() throws Exception {
		HttpResponse<InputStream> answer = ask();
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		this.database.execute("alter table quote rename to gone");
		assertThatIOException().isThrownBy(() -> answer.body().transferTo(read));
		this.database.execute("alter table gone rename to quote");
		assertThat(read.toString(StandardCharsets.UTF_8).lines()).isNotEmpty()
			.allMatch((line) -> line.startsWith("{\"id\":"));
		assertThat(lines(read.toByteArray())).isLessThan(QUOTATIONS);
	}

	@Test
	void aFailureBeforeAnythingIsSentIsSaidAsThatOfAPage(CapturedOutput output) throws Exception {
		this.database.update("update paragraph set text = 'No' || substr(text, 3) where number = 1");
		HttpResponse<InputStream> answer = ask("/articles.jsonl");
		this.database.update("update paragraph set text = 'Ye' || substr(text, 3) where number = 1");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().map()).doesNotContainKey("x-total-count").containsKey("x-request-id");
		assertThat(answer.body()).asString(StandardCharsets.UTF_8)
			.contains("what is there now is not what was written");
		assertThat(output).contains("In the database the text of /articles/yes is not")
			.doesNotContain("Servlet.service() for servlet");
	}

	private HttpResponse<InputStream> ask() throws IOException, InterruptedException {
		return ask("/quotes.jsonl");
	}

	private HttpResponse<InputStream> ask(String path) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.port + path);
		return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
	}

	private static long lines(byte[] text) {
		return new String(text, StandardCharsets.UTF_8).lines().count();
	}

}
