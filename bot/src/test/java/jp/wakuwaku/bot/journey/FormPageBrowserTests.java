package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.registration.page.FormLinks;
import jp.wakuwaku.bot.registration.page.FormPageSlice;
import jp.wakuwaku.bot.registration.page.FormTask;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for personal details on phones of 360 and of 320 pixels. */
@ExtendWith({ Chromium.class, RedisExtension.class })
@SpringBootTest(classes = FormPageSlice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "wakuwaku.personal-details.keys=1:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=")
@TestInstance(Lifecycle.PER_CLASS)
class FormPageBrowserTests {

	/** The contrast of each text that is less than it must be. */
	private static final String PALE_TEXTS = """
			const channel = (value) => value <= 0.03928 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
			const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
			const numbers = (color) => color.match(/[0-9.]+/g).map(Number);
			const ground = (element) => {
				for (let at = element; at; at = at.parentElement) {
					const color = numbers(getComputedStyle(at).backgroundColor);
					if (color.length < 4 || color[3] > 0) return color;
				}
				return [255, 255, 255];
			};
			const texts = [...document.querySelectorAll("body *")].filter((element) =>
				[...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
			return texts.map((element) => {
				const pair = [light(numbers(getComputedStyle(element).color)), light(ground(element))];
				const contrast = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
				return { contrast, text: element.textContent.trim().slice(0, 20) };
			}).filter(({ contrast }) => contrast < 4.5).map(({ contrast, text }) => contrast.toFixed(2) + " " + text);""";

	/** What is smaller than a fingertip. */
	private static final String SMALL_TARGETS = """
			return [...document.querySelectorAll("button, .choice, input.line, textarea")]
				.filter((element) => element.getBoundingClientRect().height < 44).map((element) => element.outerHTML);""";

	private static final Instant START = Instant.parse("2026-12-01T01:00:00Z");

	private Browser phone;

	private Browser narrow;

	@Autowired
	FormLinks links;

	@Autowired
	Residents residents;

	@DynamicPropertySource
	static void redis(DynamicPropertyRegistry registry) {
		RedisExtension.register(registry);
	}

	@BeforeAll
	void openBrowsers() {
		this.phone = new Browser(360, 740, true);
		// As high as the page, to see all of it in one picture.
		this.narrow = new Browser(320, 4_000, true);
		// What Chromium shows by itself is wider than a phone.
		URI notice = form("seminar", Language.JA).resolve("sent");
		List.of(this.phone, this.narrow).forEach((browser) -> browser.open(notice));
	}

	@AfterAll
	void closeBrowsers() {
		this.phone.close();
		this.narrow.close();
	}

	@AfterEach
	void thePageIsWell() {
		for (Browser browser : List.of(this.phone, this.narrow)) {
			assertThat(browser.complaints()).filteredOn((complaint) -> !complaint.contains("status of 4")).isEmpty();
			assertThat(browser.needsNoSidewaysScrolling()).isTrue();
		}
	}

	@Test
	void aResidentFillsItInAndIsLedBackToLine() {
		this.phone.open(form("seminar", Language.JA));
		this.phone.photograph("form-page");
		this.phone.tap("#f-consent");
		this.phone.type("#f-name", "小美玉 花子");
		this.phone.type("#f-reading", "おみたま はなこ");
		this.phone.type("#f-phone", "09012345678");
		this.phone.tap(".choice", "これから始めたい");
		this.phone.photograph("form-page-choices");
		this.phone.tap("button[type=submit]");
		this.phone.awaitWords("h1", "送信しました");
		this.phone.photograph("form-page-sent");
	}

	@Test
	void mistakesTakeTheFocusAndLeadToTheirFields() {
		this.phone.open(form("consultation", Language.JA));
		this.phone.type("#f-name", "花子");
		this.phone.type("#f-phone", "123");
		this.phone.tap("button[type=submit]");
		this.phone.awaitWords(".summary", "入力を確かめてください");
		assertThat(this.phone.run("return document.activeElement.className")).isEqualTo("summary");
		this.phone.photograph("form-page-mistakes");
		this.phone.tap(".summary a", "電話番号");
		assertThat(this.phone.run("return document.activeElement.id")).isEqualTo("f-phone");
		this.phone.photograph("form-page-mistake");
		assertThat(this.phone.run("return document.activeElement.value")).isEqualTo("123");
	}

	@Test
	void aPageThatIsOverSaysSoCalmly() {
		URI page = form("seminar", Language.JA);
		this.phone.open(page.resolve("AAAAAAAAAAAAAAAAAAAAAA"));
		this.phone.awaitWords("h1", "このページは使えません");
		this.phone.photograph("form-page-gone");
		assertThat(this.phone.run(PALE_TEXTS)).isEqualTo(List.of());
	}

	@ParameterizedTest
	@EnumSource
	void isReadableOnANarrowPhoneInEveryLanguage(Language language) {
		this.narrow.open(form("seminar", language));
		this.narrow.photograph("form-page-narrow-" + language.code());
		assertThat(this.narrow.needsNoSidewaysScrolling()).isTrue();
		assertThat(this.narrow.run(PALE_TEXTS)).isEqualTo(List.of());
		assertThat(this.narrow.run(SMALL_TARGETS)).isEqualTo(List.of());
		this.narrow.tap("button[type=submit]");
		this.narrow.awaitWords(".summary", "お名前");
		this.narrow.photograph("form-page-narrow-mistakes-" + language.code());
		assertThat(this.narrow.run(PALE_TEXTS)).isEqualTo(List.of());
	}

	private URI form(String program, Language language) {
		ChatId chat = new ChatId("U0000000000000000000000000000000a");
		return this.links.open(new FormTask(chat, this.residents.of(chat), "draft", new ProgramId(program),
				START.plus(Duration.ofMinutes(15)), language), START);
	}

}
