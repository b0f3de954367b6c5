package jp.wakuwaku.bot.console.audit;

import java.time.Duration;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.registration.desk.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AuditPageTests extends ConsoleCase {

	@Test
	void showsWhoDidWhatAndFindsIt() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		browser.post("/console/audit/verification", Map.of());
		Page page = browser.get("/console/audit?text=検査した");
		assertThat(page.texts("tbody tr")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).contains("職員（管理）", "記録を検査した"));
		assertThat(browser.get("/console/audit?text=これはない").text(".empty p")).contains("ありません");
		assertThat(browser.get("/console/audit?month=nonsense&page=-7").status()).isEqualTo(200);
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
