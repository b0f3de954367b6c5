package jp.wakuwaku.bot.console.security;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** No cell of any file computes anything in a spreadsheet. */
class ExportedTextTests extends ConsoleCase {

	private static final List<String> FILES = List.of("/console/faq/export/table", "/console/audit/export",
			"/console/figures/export", "/console/figures/sessions/export", "/console/figures/surveys/export");

	@Autowired
	Accounts accounts;

	@Autowired
	ApplicationContext application;

	@ParameterizedTest
	@ValueSource(strings = { "=1+1+cmd", "＝HYPERLINK(1)", "+1+1+cmd", "-1+1+cmd", "@SUM(1)", " =1+1", "　＝1+1" })
	void noTextBeginsAFormula(String text) throws IOException {
		AccountId id = this.staff.add(EnumSet.allOf(Role.class));
		this.accounts.change(id, (account) -> account.withDisplayName(text));
		StaffBrowser browser = this.staff.signedIn(anybody(), id, Duration.ZERO);
		try (HostileTexts texts = new HostileTexts(this.application, browser, text)) {
			texts.writeFaq("花子");
			texts.writeProgram(this.clock.instant());
			int found = 0;
			for (String file : FILES) {
				Page page = browser.get(file);
				assertThat(page.header("Content-Type")).as(file).startsWith("text/csv");
				assertThat(page.header("Content-Disposition")).as(file).startsWith("attachment");
				for (CSVRecord record : CSVParser.parse(new StringReader(page.body().replaceFirst("\uFEFF", "")),
						CSVFormat.DEFAULT)) {
					assertThat(record).as(file).noneMatch(ExportedTextTests::isFormula);
					found += (int) record.stream().filter((cell) -> cell.contains(text.strip())).count();
				}
			}
			assertThat(found).isGreaterThan(3);
		}
		finally {
			this.accounts.change(id, (account) -> account.withDisplayName("退職した人"));
		}
	}

	/** A number is what it is. */
	private static boolean isFormula(String cell) {
		return cell.strip().matches("(?s)[=+\\-@＝＋－＠].*") && !cell.matches("-?[0-9]+(\\.[0-9]+)?");
	}

}
