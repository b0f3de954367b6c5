package jp.wakuwaku.bot.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;

import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.virtualauthenticator.Credential;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import static org.awaitility.Awaitility.await;

/** Chromium with a screen of a certain size. */
final class Browser implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final Duration LONG_PRESS = Duration.ofMillis(800);

	private static final String STANDS_STILL = """
			const [element, done] = arguments;
			const place = () => element.getBoundingClientRect();
			const before = JSON.stringify(place());
			requestAnimationFrame(() => requestAnimationFrame(() => {
				const { x, y, width, height } = place();
				const hit = document.elementFromPoint(x + width / 2, y + height / 2);
				done(JSON.stringify(place()) === before && element.contains(hit));
			}));""";

	private static final String SEND = """
			const { pathname, searchParams } = new URL(arguments[0], location);
			const form = document.createElement("form");
			searchParams.append("_csrf", document.querySelector("[name=_csrf]").value);
			searchParams.forEach((value, name) => form.append(Object.assign(document.createElement("input"), { name, value })));
			Object.assign(form, { method: "post", action: pathname, hidden: true });
			document.body.append(form);
			window.isSent = true;
			form.submit();""";

	private static final String AXE = axe();

	private final ChromeDriver driver;

	private final Path profile;

	private final Path downloads;

	private int width;

	Browser(int width, int height, boolean telephone) {
		this.profile = temporaryFolder();
		this.downloads = folder(this.profile.resolve("downloads"));
		this.driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(Chromium.DRIVER.toFile())
			.usingAnyFreePort()
			.build(), options(this.profile, telephone));
		this.driver.executeCdpCommand("Browser.setDownloadBehavior",
				Map.of("behavior", "allow", "downloadPath", this.downloads.toString()));
		resize(width, height, telephone);
		this.driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", telephone));
	}

	/** A window cannot be as narrow as a telephone. */
	final void resize(int width, int height, boolean telephone) {
		this.width = width;
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", telephone));
	}

	private static ChromeOptions options(Path profile, boolean telephone) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(Chromium.BROWSER.toFile());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
				"--disable-component-update", "--disable-sync", "--disable-quic", "--disable-dev-shm-usage",
				"--no-first-run", "--lang=ja", "--user-data-dir=" + profile);
		if (!telephone) {
			// Without a screen there is no mouse either: say that there is one.
			options.addArguments(
					"--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4");
		}
		LoggingPreferences console = new LoggingPreferences();
		console.enable(LogType.BROWSER, Level.ALL);
		options.setCapability("goog:loggingPrefs", console);
		return options;
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("wakuwaku-browser-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path folder(Path path) {
		try {
			return Files.createDirectories(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Has axe and a script at hand on each page that is opened from now on. */
	void equip(String script) {
		this.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", AXE + ";" + script));
	}

	void open(URI page) {
		this.driver.get(page.toString());
	}

	/** Has a cookie of the site that is open, such as of somebody who is signed in. */
	void cookie(String name, String value) {
		this.driver.manage().addCookie(new Cookie.Builder(name, value).path("/").isSecure(true).build());
	}

	/** Taps what is marked so, once it stands still with nothing above it. */
	void tap(String selector) {
		tap(selector, "");
	}

	/**
	 * Taps what is marked and labelled so, once it stands still with nothing above it.
	 */
	void tap(String selector, String label) {
		await().atMost(Town.PATIENCE)
			.ignoreExceptionsInstanceOf(WebDriverException.class)
			.until(() -> reach(selector, label).map((element) -> {
				element.click();
				return true;
			}).orElse(false));
	}

	/** Does something while what is marked and labelled so is being pressed. */
	void whilePressing(String selector, String label, Runnable act) {
		await().atMost(Town.PATIENCE)
			.ignoreExceptionsInstanceOf(WebDriverException.class)
			.until(() -> reach(selector, label).map((element) -> {
				new Actions(this.driver).clickAndHold(element).perform();
				return true;
			}).orElse(false));
		act.run();
		new Actions(this.driver).release().perform();
	}

	/** Moves the mouse there. */
	void hover(String selector) {
		new Actions(this.driver).moveToElement(this.driver.findElement(By.cssSelector(selector))).perform();
	}

	/** Keeps a finger on it until the page takes that for a long press. */
	void press(String selector) {
		new Actions(this.driver).setActivePointer(PointerInput.Kind.TOUCH, "finger")
			.moveToElement(this.driver.findElement(By.cssSelector(selector)))
			.clickAndHold()
			.pause(LONG_PRESS)
			.release()
			.perform();
	}

	/** Has a cookie from then on, as if the site had set it. */
	void cookie(URI site, String name, String value) {
		this.driver.executeCdpCommand("Network.setCookie", Map.of("url", site.toString(), "name", name, "value", value,
				"path", "/", "secure", true, "httpOnly", true));
	}

	void choose(String selector, String value) {
		new Select(this.driver.findElement(By.cssSelector(selector))).selectByValue(value);
	}

	/** Goes down a list until the value is there. */
	void chooseByKeyboard(String selector, String value) {
		WebElement list = this.driver.findElement(By.cssSelector(selector));
		List<String> values = new Select(list).getOptions().stream().map((it) -> it.getDomAttribute("value")).toList();
		list.sendKeys(Keys.HOME, Keys.ARROW_DOWN.toString().repeat(values.indexOf(value)));
	}

	void type(String selector, String text) {
		this.driver.findElement(By.cssSelector(selector)).sendKeys(text);
	}

	/** Waits for something that is marked so and contains the words. */
	void awaitWords(String selector, String words) {
		await().atMost(Town.PATIENCE).until(() -> texts(selector).stream().anyMatch((text) -> text.contains(words)));
	}

	List<String> texts(String selector) {
		return look(() -> shown(selector).stream().map(WebElement::getText).toList());
	}

	boolean shows(String selector) {
		return look(() -> !shown(selector).isEmpty());
	}

	/**
	 * Looks again when the page was just being replaced, which drivers tell in many ways.
	 */
	private static <T> T look(Callable<T> glance) {
		return await().atMost(Town.PATIENCE)
			.ignoreExceptionsInstanceOf(WebDriverException.class)
			.until(glance, (_) -> true);
	}

	/** Waits for the value of a promise, or why there is none. */
	Object awaited(String promise) {
		return this.driver
			.executeAsyncScript("const [done] = arguments; " + promise + ".then(done, (ex) => done([String(ex)]))");
	}

	Object run(String script, Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	/** Sends a form with these fields, as the page that is open would. */
	void send(String addressWithFields) {
		run(SEND, addressWithFields);
		await().atMost(Town.PATIENCE)
			.ignoreExceptionsInstanceOf(WebDriverException.class)
			.pollInterval(Duration.ofMillis(20))
			.until(() -> Boolean.TRUE.equals(run("return !window.isSent && document.readyState === 'complete'")));
	}

	/** Is nobody whom the sites know. */
	void forgetCookies() {
		this.driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
	}

	/** Whether everything fits the width of the screen. */
	boolean needsNoSidewaysScrolling() {
		Number wide = (Number) run("return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
		return wide.intValue() <= this.width;
	}

	/**
	 * Lets the page believe that its user has a passkey device, which knows its owner.
	 */
	VirtualAuthenticator plugInAuthenticator() {
		return this.driver.addVirtualAuthenticator(
				new VirtualAuthenticatorOptions().setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
					.setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
					.setHasResidentKey(true)
					.setHasUserVerification(true)
					.setIsUserVerified(true));
	}

	/** Has copies of its passkeys, which have not signed anything yet. */
	static void copyPasskeys(VirtualAuthenticator authenticator) {
		List<Credential> originals = authenticator.getCredentials();
		authenticator.removeAllCredentials();
		originals.forEach((it) -> authenticator.addCredential(Credential.createResidentCredential(it.getId(),
				it.getRpId(), it.getPrivateKey(), Objects.requireNonNull(it.getUserHandle()), 0)));
	}

	/** What axe finds that keeps people from using the page. */
	@SuppressWarnings("unchecked")
	List<String> barriers() {
		run(AXE);
		return (List<String>) this.driver.executeAsyncScript("""
				const done = arguments[0];
				axe.run(document, { resultTypes: ["violations"] }).then((result) => done(result.violations
					.filter((it) => it.impact === "serious" || it.impact === "critical")
					.map((it) => it.id + ": " + it.nodes.map((node) => node.html).join(" | "))));""");
	}

	private static String axe() {
		try {
			return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the page complained about since the last look. */
	List<String> complaints() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.map(LogEntry::getMessage)
			.toList();
	}

	/** Waits for a file that the site gives; it is there until the browser is closed. */
	Path awaitDownload(String ending) {
		Path[] found = new Path[1];
		await().atMost(Town.PATIENCE).until(() -> {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(this.downloads, "*" + ending)) {
				files.forEach((file) -> found[0] = file);
				return found[0] != null;
			}
		});
		return found[0];
	}

	/** Keeps what is to be seen, for people to look at. */
	Path photograph(String name) {
		try {
			Files.createDirectories(SCREENSHOTS);
			return Files.write(SCREENSHOTS.resolve(name + ".png"), this.driver.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<WebElement> reach(String selector, String label) {
		return shown(selector).stream()
			.filter((element) -> element.getText().contains(label))
			.findFirst()
			.filter((element) -> {
				scrollTo(element);
				return Boolean.TRUE.equals(this.driver.executeAsyncScript(STANDS_STILL, element));
			});
	}

	private List<WebElement> shown(String selector) {
		return this.driver.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).toList();
	}

	private void scrollTo(WebElement element) {
		run("arguments[0].scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})", element);
	}

	@Override
	public void close() {
		this.driver.quit();
		try {
			FileSystemUtils.deleteRecursively(this.profile);
		}
		catch (IOException ex) {
			// Chromium may still be writing; the folder is a temporary one.
		}
	}

}
