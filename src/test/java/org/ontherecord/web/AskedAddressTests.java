package org.ontherecord.web;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AskedAddressTests {

	@Test
	void whereTheAddressIsSetNoReaderCanNameAnother() throws Exception {
		assertThat(asked("https://news.example")).isEqualTo("https://news.example/sources");
		assertThat(asked("http://news.example:8081/")).isEqualTo("http://news.example:8081/sources");
	}

	@Test
	void whereNoneIsSetItIsTheOneThatWasAsked() throws Exception {
		assertThat(asked(null)).isEqualTo("http://evil.example/sources");
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.example", "ftp://news.example", "https://news.example/site", "https:///" })
	void anAddressThatIsNoneIsRefusedInOneLine(String address) {
		assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class).isThrownBy(() -> pages(address))
			.withMessage(
					"Property ontherecord.pages.address with value '%s' is invalid: write it like https://news.example",
					address);
	}

	private static String asked(String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/sources");
		request.setServerName("evil.example");
		MockFilterChain chain = new MockFilterChain();
		new AskedAddressFilter(pages(address)).doFilter(request, new MockHttpServletResponse(), chain);
		return ServletUriComponentsBuilder.fromRequest((jakarta.servlet.http.HttpServletRequest) chain.getRequest())
			.toUriString();
	}

	private static PagesProperties pages(String address) {
		return new PagesProperties(DataSize.ofMegabytes(1), (address != null) ? URI.create(address) : null);
	}

}
