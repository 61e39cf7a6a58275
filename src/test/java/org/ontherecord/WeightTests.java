package org.ontherecord;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers' browsers have to load besides the page itself stays small.
 */
class WeightTests {

	@ParameterizedTest
	@CsvSource({ "css, 20480", "js, 10240" })
	void stylesAndScriptsKeepToTheirBudgets(String kind, int bytes) throws IOException {
		int sum = 0;
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*." + kind)) {
			sum += file.getContentAsByteArray().length;
		}
		assertThat(sum).isPositive().isLessThanOrEqualTo(bytes);
	}

}
