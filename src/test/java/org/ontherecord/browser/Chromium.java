package org.ontherecord.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * The browser of this machine, without a window.
 */
class Chromium implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

	private final Playwright playwright;

	private final Browser browser;

	private final List<Visit> visits = new ArrayList<>();

	private String address = "";

	Chromium() {
		Path program = program();
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
	}

	private static Path program() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROME_PATH")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"No Chromium for the browser tests: run `apt-get install chromium`, or set CHROME_PATH to one."));
	}

	Chromium at(String address) {
		this.address = address;
		return this;
	}

	/** A visit of somebody who has not been here before. */
	Visit visit() {
		return visit(new Browser.NewContextOptions());
	}

	Visit visitWithoutScript() {
		return visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
	}

	Visit visit(Browser.NewContextOptions as) {
		as.setBaseURL(Objects.requireNonNull(this.address));
		as.setReducedMotion(ReducedMotion.REDUCE);
		if (as.locale == null) {
			as.setLocale("en-GB");
		}
		Visit visit = new Visit(this.address, this.browser.newContext(as));
		this.visits.add(visit);
		return visit;
	}

	void endVisits() {
		List<Visit> ended = List.copyOf(this.visits);
		this.visits.clear();
		ended.forEach(Visit::end);
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
