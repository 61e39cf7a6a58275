package org.ontherecord;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading the site in Japanese and Korean.
 */
@ReadingRoom
class LanguagesTests {

	private static final String ARTICLE = "/articles/japan-softens-stance-on-prospect-of-chat-with-n-korea-sources";

	private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");

	private static final Pattern TRANSLATED = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}]");

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@CsvSource({ "ja, ja", "'ja-JP,ja;q=0.9,en;q=0.8', ja", "'fr,ko;q=0.5', ko", "fr, en", "'en-US,ja;q=0.9', en" })
	void theBrowserSaysWhichLanguageItsReaderLikes(String accepted, String language) {
		MvcTestResult page = this.mvc.get().uri("/").header(HttpHeaders.ACCEPT_LANGUAGE, accepted).exchange();
		assertThat(read(page).selectFirst("html").attr("lang")).isEqualTo(language);
		assertThat(page).hasHeader(HttpHeaders.VARY, "Accept-Language, Cookie, Accept-Encoding");
	}

	@Test
	void aLanguageThatIsChosenIsRemembered() {
		MvcTestResult chosen = this.mvc.get().uri("/?lang=ko").exchange();
		assertThat(read(chosen).selectFirst("html").attr("lang")).isEqualTo("ko");
		assertThat(chosen).cookies().hasValue("lang", "ko").isHttpOnly("lang", true);
		MvcTestResult later = this.mvc.get().uri("/sources").cookie(new Cookie("lang", "ko")).exchange();
		assertThat(read(later).select("h1").text()).isEqualTo("취재원");
	}

	@Test
	void aLanguageThatIsNotSpokenIsAsIfItHadNotBeenAskedFor() {
		MvcTestResult page = this.mvc.get().uri("/?lang=xx").cookie(new Cookie("lang", "<b>")).exchange();
		assertThat(read(page).selectFirst("html").attr("lang")).isEqualTo("en");
		assertThat(page).cookies().doesNotContainCookie("lang");
	}

	@Test
	void everyPageLinksToItselfInTheOtherLanguages() {
		Document page = page("/quotes?speaker=suga&lang=ja");
		assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href")).containsExactly(
				"http://localhost/quotes?speaker=suga&lang=en", "http://localhost/quotes?speaker=suga&lang=ja",
				"http://localhost/quotes?speaker=suga&lang=ko", "http://localhost/quotes?speaker=suga");
		assertThat(page.select(".languages a").eachText()).containsExactly("English", "日本語", "한국어");
		assertThat(page.select(".languages [aria-current]").text()).isEqualTo("日本語");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "ko" })
	void whatIsInEnglishOnATranslatedPageSaysSo(String language) {
		for (String address : List.of("/?", ARTICLE + "?", ARTICLE + "/p14?", "/sources?", "/sources?name=zz&",
				"/sources/compare?a=suga&b=trump&q=the&", "/sources/compare?a=99&", "/sources/yoshihide-suga?",
				"/quotes?", "/quotes?speaker=nobody&", "/search?", "/search?q=sanctions+-Friday&",
				"/search?q=xylophone&", "/corpus?", "/data?", "/search?q=nuclear&receipt=1-000000&", ARTICLE + "/p99?",
				"/sources/nobody?", "/quotes?page=none&")) {
			assertThat(english(page(address + "lang=" + language))).as(address).isEmpty();
		}
	}

	private static List<String> english(Document page) {
		return page.selectFirst("html")
			.getAllElements()
			.stream()
			.filter((element) -> !isMeantToBeEnglish(element))
			.flatMap((element) -> Stream.concat(element.textNodes().stream().map(TextNode::text),
					Stream.of(element.attr("aria-label"), element.attr("placeholder"), element.attr("title"))))
			.filter((text) -> ENGLISH.matcher(text).find() && !TRANSLATED.matcher(text).find())
			.toList();
	}

	/** By its own account, as a name in a title, as a sign of the query language. */
	private static boolean isMeantToBeEnglish(Element element) {
		return element.closest("[lang]").attr("lang").equals("en")
				|| element.closest("title, code, em, script") != null;
	}

	private Document page(String address) {
		return read(this.mvc.get().uri(address).exchange());
	}

	private static Document read(MvcTestResult page) {
		try {
			return Jsoup.parse(page.getResponse().getContentAsString());
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
