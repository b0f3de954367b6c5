package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator is no second person for themselves, by whatever account. */
class SecondPersonTests extends ConsoleCase {

	private static final String PASSWORD = "ひまわりと自転車と味噌汁と";

	@Autowired
	SecondPersons seconds;

	@Autowired
	Accounts accounts;

	@Autowired
	ConsoleTimes times;

	@Test
	void whoeverWasInvitedApprovesNothingForADay() {
		StaffBrowser administrator = as(Role.values());
		String name = AccountId.random().value();
		String link = link(administrator.post("/console/people/new",
				List.of(Map.entry("name", name), Map.entry("displayName", "べつの人"), Map.entry("roles", "SENDER"))));
		StaffBrowser puppet = letIn(link);
		assertThat(puppet.get("/console").status()).isEqualTo(200);
		String path = requested(administrator);
		AccountId id = new AccountId(link.replaceAll(".*/|\\..*", ""));
		Instant from = Objects.requireNonNull(this.seconds.from(Set.of(Permission.APPROVE_ANNOUNCEMENTS)).get(id));
		assertThat(from).isEqualTo(this.accounts.find(id).orElseThrow().openedAt().plus(Duration.ofHours(24)));
		String told = "あなたは " + this.times.moment(from) + " から承認できます";
		assertThat(puppet.get(path).text(".warning")).contains(told);
		assertThat(puppet.get(path + "/approval").texts("form[action$=/approval]")).isEmpty();
		assertThat(puppet.get(path + "/approval").text(".warning")).contains(told);
		assertThat(approved(puppet, path).text(".notice")).startsWith("承認していません。" + told);
		this.clock.advance(Duration.ofHours(25));
		assertThat(approved(this.staff.signedIn(anybody(), id, Duration.ZERO), path).text(".notice"))
			.startsWith("承認しました");
	}

	@Test
	void nobodyApprovesWithTheAccountOfAColleague() {
		StaffBrowser administrator = as(Role.values());
		AccountId colleague = this.staff.add(Set.of(Role.SENDER));
		String path = requested(administrator);
		String person = "/console/people/" + colleague;
		administrator.post(person + "/reset-app", Map.of());
		StaffBrowser taken = letIn(link(administrator.post(person + "/invitation", Map.of())));
		assertThat(approved(taken, path).text(".notice")).startsWith("承認していません");
	}

	@Test
	void whoeverWasGivenTheRightOrTheAccountBackWaitsAndOthersDoNot() {
		StaffBrowser administrator = as(Role.values());
		String path = requested(administrator);
		AccountId id = this.staff.add(Set.of(Role.VIEWER));
		String person = "/console/people/" + id;
		administrator.post(person + "/roles", Map.of("roles", "SENDER"));
		assertThat(approved(this.staff.signedIn(anybody(), id, Duration.ZERO), path).text(".notice"))
			.startsWith("承認していません");
		AccountId back = this.staff.add(Set.of(Role.SENDER));
		administrator.post("/console/people/" + back + "/disable", Map.of());
		administrator.post("/console/people/" + back + "/enable", Map.of());
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(approved(this.staff.signedIn(anybody(), back, Duration.ZERO), path).text(".notice"))
			.startsWith("承認していません");
		AccountId known = this.staff.add(Set.of(Role.SENDER));
		administrator.post("/console/people/" + known + "/roles",
				List.of(Map.entry("roles", "SENDER"), Map.entry("roles", "FAQ_EDITOR")));
		assertThat(approved(this.staff.signedIn(anybody(), known, Duration.ZERO), path).text(".notice"))
			.startsWith("承認しました");
	}

	private StaffBrowser letIn(String link) {
		StaffBrowser browser = anybody();
		browser.open(link);
		browser.post(link, Map.of("password", PASSWORD, "again", PASSWORD));
		String secret = browser.get("/console/sign-in/app").text(".secret");
		browser.post("/console/sign-in/app", Map.of("code", this.staff.code(secret)));
		return browser;
	}

	private static String link(Page page) {
		return page.text(".secret").replaceFirst("^https?://[^/]+", "");
	}

	private static String requested(StaffBrowser author) {
		String path = author
			.post("/console/announcements/new", Map.of("title", "春の講座 " + UUID.randomUUID(), "body", "本文", "audience",
					"everyone", "timing", "once", "date", "2099-04-01", "time", "10:00"))
			.location();
		assertThat(author.submit(path + "/request", Map.of("revision", "1")).text(".notice")).startsWith("承認を頼みました");
		return path;
	}

	private static Page approved(StaffBrowser browser, String path) {
		return browser.submit(path + "/approval", Map.of("revision", "2"));
	}

}
