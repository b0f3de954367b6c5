package jp.wakuwaku.bot.console.registrations;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.programs.JapanTime;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ExportTests extends DeskScreens {

	@Autowired
	AuditTrail trail;

	@Test
	void writesOnlyTheChosenColumnsAndNotesIt() {
		enter("山田 太郎", Map.of());
		Page page = this.browser.post(ROLL + this.first + "/export",
				List.of(Map.entry("columns", "f-name"), Map.entry("columns", "seats"), Map.entry("format", "csv")));
		assertThat(page.header("Content-Disposition")).contains(this.first + ".csv");
		assertThat(page.body()).isEqualTo("\ufeff\"人数\",\"「name」\"\r\n\"1\",\"山田 太郎\"\r\n");
		assertThat(this.trail.of(YearMonth.from(JapanTime.at(this.clock.instant())))).anySatisfy((entry) -> {
			assertThat(entry.subject()).isEqualTo(this.first);
			assertThat(entry.act()).isEqualTo("REGISTRATIONS_EXPORTED");
			assertThat(entry.detail()).isEqualTo("CSV: seats f-name");
		});
	}

	@Test
	void asksWhichColumns() {
		Page page = this.browser.post(ROLL + this.first + "/export", Map.of("format", "csv"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#columns-error")).contains("ひとつ以上");
	}

	@Test
	void writesAWorkbook() {
		enter("山田 太郎", Map.of());
		Page page = this.browser.post(ROLL + this.first + "/export", Map.of("columns", "f-name", "format", "xlsx"));
		assertThat(page.header("Content-Type")).contains("spreadsheetml");
		assertThat(page.body()).startsWith("PK");
	}

	@Test
	void showsASheetForPaper() {
		enter("山田 太郎", Map.of());
		assertThat(this.browser.get(ROLL + this.first + "/sheet").texts(".sheet tbody tr")).singleElement()
			.asString()
			.contains("山田 太郎");
	}

}
