package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests extends ConsoleCase {

	private static final String PASSWORD = "ひまわりと自転車と味噌汁と";

	@Autowired
	Accounts accounts;

	@Test
	void whoeverIsInvitedChoosesAPasswordAndAnAppOnce() {
		StaffBrowser administrator = as(Role.ADMINISTRATOR);
		String name = AccountId.random().value();
		Page made = administrator.post("/console/people/new",
				List.of(Map.entry("name", name), Map.entry("displayName", "新しい 花子"), Map.entry("roles", "FAQ_EDITOR")));
		String link = path(made.text(".secret"));
		StaffBrowser newcomer = anybody();
		assertThat(newcomer.get(link).shows(name)).isTrue();
		assertThat(newcomer.get(link.substring(0, link.length() - 1) + "_").status()).isEqualTo(404);
		Map<String, String> choice = Map.of("password", PASSWORD, "again", PASSWORD);
		assertThat(newcomer.post(link, choice).location()).isEqualTo("/console/sign-in/app");
		assertThat(anybody().post(link, choice).status()).isEqualTo(404);
		String secret = newcomer.get("/console/sign-in/app").text(".secret").replace(" ", "");
		newcomer.post("/console/sign-in/app", Map.of("code", Totp.code(secret, this.clock.instant())));
		assertThat(newcomer.get("/console").text(".side")).contains("ホーム").doesNotContain("職員");
		assertThat(newcomer.get("/console/people").status()).isEqualTo(403);
	}

	@Test
	void aNewLinkMakesTheOldOneVoid() {
		StaffBrowser administrator = as(Role.ADMINISTRATOR);
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		String path = "/console/people/" + id + "/invitation";
		String first = path(administrator.post(path, Map.of()).text(".secret"));
		String second = path(administrator.post(path, Map.of()).text(".secret"));
		assertThat(anybody().get(first).status()).isEqualTo(404);
		assertThat(anybody().get(second).status()).isEqualTo(200);
		assertThat(anybody().post(second, Map.of("password", PASSWORD, "again", PASSWORD)).location())
			.isEqualTo("/console/sign-in/code");
	}

	@Test
	void whoeverLostAPhoneIsSignedOutEverywhere() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser lost = this.staff.signedIn(anybody(), id, Duration.ZERO);
		assertThat(lost.get("/console").status()).isEqualTo(200);
		StaffBrowser administrator = as(Role.ADMINISTRATOR);
		assertThat(administrator.submit("/console/people/" + id + "/sign-out", Map.of()).text(".notice"))
			.contains("ログアウトさせました");
		assertThat(lost.get("/console").location()).startsWith("/console/sign-in");
		assertThat(administrator.get("/console/people/" + id).text("main")).contains("0 台");
	}

	@Test
	void mistakesAreToldBesideTheirFields() {
		StaffBrowser administrator = as(Role.ADMINISTRATOR);
		Page page = administrator.post("/console/people/new", Map.of("name", "ひらがな", "displayName", ""));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".summary a")).hasSize(3);
		assertThat(page.document().select(".summary a").eachAttr("href"))
			.allSatisfy((field) -> assertThat(page.document().select(field)).hasSize(1));
		String taken = this.accounts.find(this.staff.idOf(Role.ADMINISTRATOR)).orElseThrow().name();
		assertThat(administrator
			.post("/console/people/new", Map.of("name", taken, "displayName", "二人目", "roles", "VIEWER"))
			.text("#name-error")).contains("ほかの人が使っています");
	}

	@Test
	void rolesCountAtTheNextClick() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser browser = this.staff.signedIn(anybody(), id, Duration.ZERO);
		assertThat(browser.get("/console/audit").status()).isEqualTo(403);
		StaffBrowser administrator = as(Role.ADMINISTRATOR);
		administrator.post("/console/people/" + id + "/roles", Map.of("roles", "ADMINISTRATOR"));
		assertThat(browser.get("/console/audit").status()).isEqualTo(200);
		administrator.post("/console/people/" + id + "/roles", Map.of("roles", "VIEWER"));
		assertThat(browser.get("/console/audit").status()).isEqualTo(403);
	}

	@Test
	void whoIsDisabledIsOutAtOnceAndStaysOut() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser browser = this.staff.signedIn(anybody(), id, Duration.ZERO);
		StaffBrowser administrator = as(Role.ADMINISTRATOR);
		assertThat(administrator.get("/console/people/" + id + "/disable").text("h1")).isEqualTo("アカウントを止める");
		administrator.post("/console/people/" + id + "/disable", Map.of());
		assertThat(browser.get("/console").status()).isEqualTo(303);
		administrator.post("/console/people/" + id + "/enable", Map.of());
		assertThat(browser.get("/console").status()).isEqualTo(303);
		assertThat(this.accounts.find(id).orElseThrow().isActive()).isTrue();
	}

	@Test
	void theLastAdministratorStays() {
		as(Role.ADMINISTRATOR);
		List<Account> administrators = this.accounts.all()
			.stream()
			.filter((account) -> account.roles().contains(Role.ADMINISTRATOR))
			.toList();
		AccountId last = administrators.getFirst().id();
		administrators.stream()
			.skip(1)
			.forEach((other) -> this.accounts.change(other.id(), (it) -> it.with(EnumSet.of(Role.VIEWER))));
		try {
			StaffBrowser browser = this.staff.signedIn(anybody(), last, Duration.ZERO);
			Page page = browser.post("/console/people/" + last + "/roles", Map.of("roles", "VIEWER"));
			assertThat(page.text(".error")).contains("一人もいなくなる");
			assertThat(browser.post("/console/people/" + last + "/disable", Map.of()).status()).isEqualTo(422);
			assertThat(browser.get("/console/people").status()).isEqualTo(200);
		}
		finally {
			administrators.forEach((other) -> this.accounts.change(other.id(), (it) -> it.with(other.roles())));
		}
	}

	@Test
	void aLostAppIsSetAnew() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser browser = this.staff.signedIn(anybody(), id, Duration.ZERO);
		as(Role.ADMINISTRATOR).post("/console/people/" + id + "/reset-app", Map.of());
		assertThat(browser.get("/console").status()).isEqualTo(303);
		assertThat(this.accounts.find(id).orElseThrow().hasTotp()).isFalse();
	}

	@Test
	void anInvitationIsTakenBackUnlessItWasUsed() {
		StaffBrowser administrator = as(Role.ADMINISTRATOR);
		AccountId invited = AccountId.random();
		this.accounts.add(Account.invited(invited, invited.value(), "招いた人", Set.of(Role.VIEWER), this.clock.instant()));
		administrator.post("/console/people/" + invited + "/remove", Map.of());
		assertThat(this.accounts.find(invited)).isEmpty();
		AccountId active = this.staff.add(Set.of(Role.VIEWER));
		administrator.post("/console/people/" + active + "/remove", Map.of());
		assertThat(this.accounts.find(active)).isPresent();
	}

	@Test
	void onesOtherSessionsAreListedAndEnded() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser here = this.staff.signedIn(anybody(), id, Duration.ZERO);
		StaffBrowser there = this.staff.signedIn(anybody(), id, Duration.ZERO);
		Page page = here.get("/console/account");
		assertThat(page.texts("tbody tr")).hasSize(2);
		here.post("/console/account/sessions", Map.of("handle", page.document().select("[name=handle]").val()));
		assertThat(there.get("/console").status()).isEqualTo(303);
		assertThat(here.get("/console/account").texts("tbody tr")).hasSize(1);
	}

	@Test
	void whoHasToConfirmFirstIsToldThatNothingIsChangedYet() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		this.clock.advance(Duration.ofMinutes(11));
		Page page = browser.submit("/console/people/" + id + "/roles", Map.of("roles", "SENDER"));
		assertThat(page.text("h1")).isEqualTo("もう一度の確認");
		assertThat(page.text(".notice")).contains("まだ何も変えていません");
		assertThat(browser.open("/console/people/new").document().select(".notice")).as("only asked").isEmpty();
	}

	@Test
	void newCodesForWhenTheAppIsLostMakeTheOldOnesVoid() {
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		StaffBrowser browser = this.staff.signedIn(anybody(), id, Duration.ZERO);
		List<String> first = browser.post("/console/account/recovery-codes", Map.of()).texts(".codes li");
		List<String> second = browser.post("/console/account/recovery-codes", Map.of()).texts(".codes li");
		assertThat(first).hasSize(8).doesNotContainAnyElementsOf(second);
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(browser.post("/console/step-up", Map.of("code", first.getFirst())).status()).isEqualTo(422);
		assertThat(browser.post("/console/step-up", Map.of("code", second.getFirst(), "to", "/console/account"))
			.location()).isEqualTo("/console/account");
		assertThat(browser.get("/console/account/recovery-codes").status()).isEqualTo(200);
	}

	@Test
	void everyPageOfAnAdministratorHasAHeadingAndNothingInline() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		for (String path : List.of("/console", "/console/people", "/console/people/new", "/console/people/" + id,
				"/console/people/" + id + "/disable", "/console/account", "/console/account/password",
				"/console/account/recovery-codes", "/console/audit", "/console/step-up")) {
			Page page = browser.get(path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.document().select("h1")).as(path).hasSize(1);
			assertThat(page.document().select("script:not([src]), style, [style], [onclick]")).as(path).isEmpty();
		}
		assertThat(browser.get("/console/people/s-nobody").status()).isEqualTo(404);
		assertThat(browser.get("/console/people/.%2e").status()).isIn(400, 404);
	}

	private static String path(String link) {
		return link.replaceFirst("^https?://[^/]+", "");
	}

}
