package org.ontherecord;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much a page may bring along.
 */
class BudgetTests {

	private static final int KILOBYTE = 1024;

	@Test
	void allStyleIsAtMostTwentyKilobytes() throws IOException {
		assertThat(bytes("static/css/*.css")).isPositive().isLessThanOrEqualTo(20 * KILOBYTE);
	}

	@Test
	void allScriptIsAtMostTenKilobytes() throws IOException {
		assertThat(bytes("static/js/*.js")).isPositive().isLessThanOrEqualTo(10 * KILOBYTE);
	}

	private static int bytes(String files) throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:" + files);
		return Arrays.stream(found).mapToInt(BudgetTests::bytes).sum();
	}

	private static int bytes(Resource file) {
		try {
			return (int) file.contentLength();
		}
		catch (IOException ex) {
			throw new IllegalStateException("no length: " + file, ex);
		}
	}

}
