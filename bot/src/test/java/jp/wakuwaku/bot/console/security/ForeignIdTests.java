package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever knows an id of somebody else's is no further than without. */
class ForeignIdTests extends ConsoleCase {

	@Autowired
	Accounts accounts;

	@Autowired
	RedisSessionNotes notes;

	@Test
	void nobodyEndsTheSessionOfSomebodyElse() {
		AccountId hanako = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser hers = this.staff.signedIn(anybody(), hanako, Duration.ZERO);
		String handle = this.notes.of(hanako, this.clock.instant()).getFirst().handle();
		as(Role.ADMINISTRATOR).post("/console/account/sessions", Map.of("handle", handle));
		as(Role.VIEWER).post("/console/account/sessions", Map.of("handle", ""));
		assertThat(hers.get("/console").status()).isEqualTo(200);
		assertThat(this.notes.of(hanako, this.clock.instant())).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "roles", "disable", "enable", "reset-app", "remove", "invitation", "sign-out" })
	void nobodyButAnAdministratorChangesSomebody(String deed) {
		AccountId hanako = this.staff.add(Set.of(Role.VIEWER));
		Account before = this.accounts.find(hanako).orElseThrow();
		Map<String, String> fields = Map.of("roles", Role.ADMINISTRATOR.name());
		for (Role role : List.of(Role.VIEWER, Role.FAQ_EDITOR, Role.SESSION_RUNNER, Role.SENDER)) {
			StaffBrowser browser = as(role);
			assertThat(browser.post("/console/people/" + hanako + "/" + deed, fields).status()).isEqualTo(403);
			assertThat(browser.get("/console/people/" + hanako).status()).isEqualTo(403);
		}
		StaffBrowser herself = this.staff.signedIn(anybody(), hanako, Duration.ZERO);
		assertThat(herself.post("/console/people/" + hanako + "/" + deed, fields).status()).isEqualTo(403);
		assertThat(this.accounts.find(hanako)).contains(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/console/people/%s", "/console/faq/entries/%s", "/console/faq/entries/%s/edit",
			"/console/faq/categories/%s", "/console/faq/files/%s/progress", "/console/announcements/%s",
			"/console/announcements/%s/edit", "/console/announcements/%s/approval", "/console/programs/of/%s",
			"/console/programs/of/%s/facts", "/console/registrations/sessions/%s",
			"/console/registrations/sessions/%s/attendance", "/console/registrations/receipts/%s",
			"/console/registrations/receipts/%s/edit", "/console/unanswered/missed/%s",
			"/console/unanswered/questions/%s", "/console/figures/session/%s" })
	void whatIsNotThereIsNotFoundWhateverItIsCalled(String path) {
		StaffBrowser browser = as(Role.values());
		for (String id : List.of("nothing", "0", "-1", "..", "%2e%2e", "a%00b", "%F0%9F%98%80", "x".repeat(300), "*",
				"%7B1%7D", "1;jsessionid=1")) {
			Page page = browser.get(path.formatted(id));
			assertThat(page.status()).as(path.formatted(id)).isIn(400, 404);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)",
			"/console/../f/x", "/console\n/x" })
	void leadsNowhereElseAfterTheSecondFactor(String to) {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser browser = this.staff.signedIn(anybody(), id, SessionPolicy.FRESH);
		assertThat(browser.post("/console/step-up", Map.of("code", this.staff.code(id), "to", to)).location())
			.isEqualTo("/console");
	}

	@Test
	void goesBackToNoPageOfAnybodyElse() {
		AccountId id = this.staff.idOf(Role.values());
		StaffBrowser browser = this.staff.signedIn(anybody(), id, SessionPolicy.FRESH);
		browser.open("/console");
		browser.with("Referer", "https://evil.example/console/people");
		for (String path : List.of("/console/people/new", "/console/account/recovery-codes")) {
			assertThat(browser.post(path, Map.of()).location()).startsWith("/console/step-up").doesNotContain("evil");
		}
	}

}
