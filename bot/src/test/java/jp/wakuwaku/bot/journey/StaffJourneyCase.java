package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.time.Clock;
import java.util.Map;

import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.console.security.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** What journeys have at hand that lead from the console to residents and back. */
abstract class StaffJourneyCase extends JourneyCase {

	static final String LAST = "li:last-child[data-testid=message][data-from=bot]";

	static final String SUBMIT = "main form[method=post] button[type=submit]";

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private Clock clock;

	private TestStaff staff;

	/** What staff have on their desks. */
	Browser pc;

	/** What staff have in their hands, and residents. */
	Browser telephone;

	@BeforeEach
	void openBrowsers() {
		forgetTheTalks();
		this.staff = this.beans.createBean(TestStaff.class);
		this.pc = new Browser(1280, 800, false);
		this.telephone = new Browser(390, 844, true);
	}

	@AfterEach
	void closeBrowsers() {
		movable().moveBack();
		this.pc.close();
		this.telephone.close();
		forgetTheTalks();
	}

	/** They would be in the order of a clock that was moved. */
	private void forgetTheTalks() {
		this.town.emulator().post("/reset", Map.of());
	}

	MovableClock movable() {
		return (MovableClock) this.clock;
	}

	/** Signs in at once, whoever was signed in there before. */
	void signIn(Browser browser, Role... roles) {
		signedIn(roles).cookies().forEach((name, value) -> browser.cookie(base(), name, value));
	}

	StaffBrowser signedIn(Role... roles) {
		return this.staff.signedIn(new StaffBrowser(base()), roles);
	}

	/** By the name by which browsers keep the console's cookies without TLS. */
	private URI base() {
		return URI.create("http://localhost:" + this.town.url().getPort());
	}

	void go(Browser browser, String path) {
		browser.open(base().resolve(path));
	}

	/** The path of the page that is open. */
	String path(Browser browser) {
		return String.valueOf(browser.run("return location.pathname"));
	}

	/** Types in place of what stands there. */
	void replace(Browser browser, String selector, String text) {
		browser.run("document.querySelector(arguments[0]).value = ''", selector);
		browser.type(selector, text);
	}

	void look(Browser browser, String name) {
		browser.photograph("staff-" + name);
		assertThat(browser.barriers()).as(name).isEmpty();
		assertThat(browser.needsNoSidewaysScrolling()).as(name).isTrue();
	}

	void openChat(Phone phone, String name) {
		this.telephone.open(URI.create(this.town.url() + "/emulator?resident=" + phone.resident()));
		this.telephone.awaitWords("#chat-as", name);
	}

	void says(String text, String answer) {
		this.telephone.type("#composer-text", text);
		this.telephone.tap("[data-testid=composer-send]");
		this.telephone.awaitWords(LAST, answer);
	}

	void taps(String label, String answer) {
		this.telephone.tap(LAST + " .flex-button, .quick-reply", label);
		this.telephone.awaitWords(LAST, answer);
	}

}
