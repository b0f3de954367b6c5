package jp.wakuwaku.bot.console.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.registration.desk.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class AuditPageTests extends ConsoleCase {

	@Autowired
	AuditTrail trail;

	@Test
	void showsWhoDidWhatAndFindsIt() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		browser.post("/console/audit/verification", Map.of());
		Page page = browser.get("/console/audit?text=検査した");
		assertThat(page.texts("tbody tr")).isNotEmpty().allSatisfy((row) -> assertThat(row).contains("記録を検査した"));
		assertThat(page.texts("tbody tr").getFirst()).contains("職員（管理）");
		assertThat(browser.get("/console/audit?text=これはない").text(".empty p")).contains("ありません");
		assertThat(browser.get("/console/audit?month=nonsense&page=-7").status()).isEqualTo(200);
	}

	@Test
	void findsByDayAccountAndWordsHoweverTheyAreTyped() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		String account = this.staff.idOf(Role.ADMINISTRATOR).value();
		ZonedDateTime first = JapanTime.at(this.clock.instant()).withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
		this.trail.append(List.of(seen("find-1", first.toInstant(), account),
				seen("find-2", first.plusDays(2).minusSeconds(1).toInstant(), "somebody")));
		assertThat(rows(browser, "")).hasSize(2);
		assertThat(rows(browser, "+個人情報")).hasSize(2);
		assertThat(rows(browser, "+取り消した")).isEmpty();
		assertThat(rows(browser, "&day=1")).singleElement().asString().contains("職員（管理）");
		assertThat(rows(browser, "&day=2")).singleElement().asString().contains("somebody");
		assertThat(rows(browser, "&day=2&account=" + account)).isEmpty();
		assertThat(rows(browser, "&account=" + account)).hasSize(1);
		assertThat(rows(browser, "&day=32")).as("no day of any month").hasSize(2);
	}

	private static List<String> rows(StaffBrowser browser, String query) {
		return browser.get("/console/audit?text=ｆ9d3-qx4r" + query).texts("tbody tr");
	}

	private static AuditEntry seen(String id, Instant at, String actor) {
		return new AuditEntry(AuditEntry.VERSION, id, at, actor, "DETAILS_SEEN", "F9D3-QX4R", "");
	}

	@Test
	void showsTheLatestFirst() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		browser.post("/console/audit/verification", Map.of());
		browser.open("/console/audit/export");
		Page page = browser.get("/console/audit");
		assertThat(page.texts("tbody tr").subList(0, 2)).satisfiesExactly((row) -> assertThat(row).contains("書き出した"),
				(row) -> assertThat(row).contains("記録を検査した"));
	}

	@Test
	void saysThatNothingWasChanged() {
		Page page = as(Role.ADMINISTRATOR).post("/console/audit/verification", Map.of());
		assertThat(page.text(".notice")).contains("書きかえられたり、抜かれたりしたものはありません");
	}

	@Test
	void exportsWhatIsShownAndNotesThat() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		browser.post("/console/audit/verification", Map.of());
		Page file = browser.get("/console/audit/export?text=検査した");
		assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
		assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"audit-20");
		assertThat(file.body()).startsWith("\uFEFF\"日時\",\"職員\"").contains("記録を検査した");
		assertThat(browser.get("/console/audit?text=書き出した").texts("tbody tr")).isNotEmpty();
		this.clock.advance(Duration.ofMinutes(11));
		assertThat(browser.get("/console/audit/export?month=2026-11").location())
			.isEqualTo("/console/step-up?to=%2Fconsole%2Faudit%2Fexport%3Fmonth%3D2026-11");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsDoneAtTheDeskHasAName(Deed.Kind kind) {
		assertThat(DeskLabels.all().labels().get(kind.name())).isNotBlank();
	}

}
