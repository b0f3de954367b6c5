package jp.wakuwaku.bot.journey;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** How the pages about announcements look in Chromium, on a PC and on a phone. */
@ExtendWith(Chromium.class)
@Order(Journey.BEHIND_ALL_OTHERS - 1)
class AnnouncementPagesBrowserTests extends ConsoleCase {

	private static final String LIST = "/console/announcements";

	private static final String SESSION = "__Host-console";

	@Test
	void everyPageCanBeUsedOnAPhone() {
		visitAll("phone", new Browser(390, 844, true));
	}

	@Test
	void everyPageCanBeUsedOnAPc() {
		visitAll("pc", new Browser(1280, 800, false));
	}

	private void visitAll(String kind, Browser browser) {
		try (browser) {
			StaffBrowser author = as(Role.SENDER);
			StaffBrowser second = as(Role.SENDER, Role.VIEWER);
			String path = requested(author);
			browser.open(base().resolve("/console/sign-in"));
			browser.cookie(base(), SESSION, second.cookie(SESSION));
			look(browser, path + "/approval", kind + "-approval");
			second.submit(path + "/approval", Map.of("revision", "2"));
			for (String page : List.of("", "/calendar", "/talk", "/new")) {
				look(browser, LIST + page, kind + page.replace('/', '-'));
			}
			look(browser, path, kind + "-announcement");
			browser.awaitWords(".facts", "人）");
			look(browser, path + "/edit", kind + "-edit");
			browser.tap("button[formaction]");
			browser.awaitWords("#preview", "いま");
			browser.photograph("announcements-" + kind + "-preview");
			look(browser, path + "/stop", kind + "-stop");
		}
	}

	private static String requested(StaffBrowser author) {
		Page page = author.post(LIST + "/new",
				Map.ofEntries(Map.entry("title", "春の創業セミナーのご案内"), Map.entry("body", "これから店を開きたい方へ。\n4月の受け付けを始めました。"),
						Map.entry("audience", "topics"), Map.entry("topics", "f"), Map.entry("timing", "once"),
						Map.entry("date", "2099-04-01"), Map.entry("time", "10:00"), Map.entry("button1", "page"),
						Map.entry("button1Label", "くわしく見る"),
						Map.entry("button1Target", "https://city.example/spring")));
		author.submit(page.location() + "/request", Map.of("revision", "1"));
		return page.location();
	}

	private void look(Browser browser, String path, String name) {
		browser.open(base().resolve(path));
		browser.photograph("announcements-" + name);
		assertThat(browser.barriers()).as(name).isEmpty();
		assertThat(browser.needsNoSidewaysScrolling()).as(name).isTrue();
		assertThat(browser.complaints()).as(name).isEmpty();
	}

}
