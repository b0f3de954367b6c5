package jp.wakuwaku.bot.console.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of every route and every role is what the handlers say; held to it here. */
class RoutesTests extends ConsoleCase {

	@Autowired
	HandlerTable table;

	@Test
	void everyRouteLetsInExactlyTheRolesThatItNames() {
		SoftAssertions softly = new SoftAssertions();
		for (Role role : Role.values()) {
			StaffBrowser browser = as(role);
			for (HandlerTable.Row row : rows(false)) {
				boolean isAllowed = row.rule().anyOf().isEmpty()
						|| row.rule().anyOf().stream().anyMatch(role.permissions()::contains);
				softly.assertThat(browser.ask(row.method(), path(row)).status())
					.as("%s %s by %s", row.method(), row.path(), role)
					.isEqualTo(isAllowed ? 204 : 403);
			}
		}
		softly.assertAll();
	}

	@Test
	void nobodyGetsAnywhereWithoutSigningIn() {
		StaffBrowser browser = anybody();
		for (HandlerTable.Row row : rows(false)) {
			Page page = browser.ask(row.method(), path(row));
			assertThat(page.status()).as("%s %s", row.method(), row.path()).isEqualTo(303);
			assertThat(page.location()).startsWith("/console/sign-in");
		}
		for (HandlerTable.Row row : rows(true)) {
			assertThat(browser.ask(row.method(), path(row)).status()).as("%s %s", row.method(), row.path())
				.isEqualTo(204);
		}
	}

	@Test
	void nothingIsSentWithoutTheTokenOfThePage() {
		StaffBrowser browser = as(Role.values());
		browser.open("/console");
		for (HandlerTable.Row row : this.table.rows()) {
			if (!row.method().equals("GET")) {
				assertThat(browser.postWith("", path(row), List.of()).status()).as("%s", row.path()).isEqualTo(403);
				assertThat(browser.postWith("forged", path(row), List.of()).status()).isEqualTo(403);
			}
		}
	}

	@Test
	void onlyGetAndPostAreUsed() {
		assertThat(this.table.rows()).isNotEmpty().allSatisfy((row) -> assertThat(row.method()).isIn("GET", "POST"));
	}

	@Test
	void nobodyIsToldWhatElseAnAddressTakes() {
		assertThat(anybody().ask("OPTIONS", "/console/sign-in").status()).isEqualTo(405);
		assertThat(as(Role.VIEWER).ask("OPTIONS", "/console").status()).isEqualTo(405);
	}

	@Test
	void whatIsGraveAsksForTheSecondFactorAgain() {
		AccountId id = this.staff.idOf(Role.values());
		StaffBrowser browser = this.staff.signedIn(anybody(), id, SessionPolicy.FRESH);
		for (HandlerTable.Row row : rows(false)) {
			Page page = browser.ask(row.method(), path(row));
			if (row.rule().isStepUp()) {
				assertThat(page.location()).as("%s %s", row.method(), row.path()).startsWith("/console/step-up");
			}
			else {
				assertThat(page.status()).as("%s %s", row.method(), row.path()).isEqualTo(204);
			}
		}
	}

	private Stream<HandlerTable.Row> all() {
		return this.table.rows().stream();
	}

	private List<HandlerTable.Row> rows(boolean open) {
		return all().filter((row) -> row.rule().isOpen() == open).toList();
	}

	private static String path(HandlerTable.Row row) {
		return Arrays.stream(row.path().split("/"))
			.map((part) -> part.replaceAll("\\{[^}]*}", "1"))
			.reduce((before, part) -> before + "/" + part)
			.orElseThrow();
	}

}
