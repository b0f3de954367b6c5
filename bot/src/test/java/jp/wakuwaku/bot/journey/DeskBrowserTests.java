package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.registration.PassLinks;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes is noted at the door, in Chromium on a phone. */
@ExtendWith(Chromium.class)
@Order(ConsoleCase.BEHIND_ALL_OTHERS)
class DeskBrowserTests extends ConsoleCase {

	private static final String SESSION = "/console/registrations/sessions/handmade-1";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	Registrations registrations;

	@Autowired
	ApplicationContext context;

	private final Browser browser = new Browser(390, 844, true);

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void arrivalsAreTappedAtTheDoor() {
		enter("小美玉 花子");
		signIn();
		go(SESSION + "/attendance");
		look("attendance-before");
		this.browser.tap(".arrival .tap");
		this.browser.awaitWords(".arrival .tap.chosen", "来た");
		look("attendance");
	}

	@Test
	void qrCodeOfAResidentIsReadAtTheDoor() {
		String path = enter("笠間 夏子");
		Registration registration = this.registrations
			.find(new ReceiptNumber(path.substring(path.lastIndexOf('/') + 1)))
			.orElseThrow();
		URI pass = PassLinks.of(this.context, registration);
		go(pass.getPath());
		look("pass");
		String target = PassLinks.read(anybody().get(pass.getPath()).document().select("svg").first()).getPath();
		signIn();
		go(target);
		look("arrival-other-day");
		this.clock.advance(Duration.between(this.clock.instant(), registration.startsAt()).plusMinutes(1));
		signIn();
		go(target);
		look("arrival");
		this.browser.tap("form[action*=attend] .button");
		this.browser.awaitWords(".arrived", "出席になっています。");
		look("arrival-noted");
	}

	/** At the counter, as somebody else does it. */
	private String enter(String name) {
		StaffBrowser counter = as(Role.SESSION_RUNNER);
		String phone = "080-%04d-%04d".formatted(1_000 + ProcessHandle.current().pid() % 9_000,
				NUMBER.incrementAndGet());
		Page page = counter.post(SESSION + "/new",
				Map.of("key", "browser-" + NUMBER.incrementAndGet(), "f-consent", "on", "f-name", name, "f-phone",
						phone, "f-companions", "0", "f-experience", "none", "reason", "CHAIR_ADDED"));
		assertThat(page.location()).as(page.text(".summary")).startsWith("/console/registrations/receipts/");
		return page.location();
	}

	private void signIn() {
		go("/console/sign-in");
		this.browser.cookie("__Host-console", as(Role.SESSION_RUNNER).cookie("__Host-console"));
	}

	private void go(String path) {
		this.browser.open(base().resolve(path));
	}

	private void look(String name) {
		this.browser.photograph("desk-" + name);
		assertThat(this.browser.barriers()).as(name).isEmpty();
		assertThat(this.browser.needsNoSidewaysScrolling()).as(name).isTrue();
		assertThat(this.browser.complaints()).as(name).isEmpty();
	}

}
