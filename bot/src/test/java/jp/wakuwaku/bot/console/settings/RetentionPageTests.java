package jp.wakuwaku.bot.console.settings;

import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.RetentionPeriods;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionPageTests extends ConsoleCase {

	private static final String RETENTION = "/console/settings/retention";

	private static final Map<String, String> LONGER = Map.of("details", "120", "missed", "100", "questions", "90");

	@Autowired
	OfficeRules rules;

	@AfterEach
	void keepAsShipped() {
		this.rules.change(RetentionPeriods.SHIPPED);
	}

	@Test
	void isChangedAfterWhatItDoesWasSaid() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get(RETENTION).document().select("#details").val()).isEqualTo("90");
		Page question = browser.post(RETENTION + "/preview", LONGER);
		assertThat(question.text("main")).contains("90日から、120日に", "90日のまま", "同意したときの期間のまま");
		assertThat(this.rules.retention()).as("not yet").isEqualTo(RetentionPeriods.SHIPPED);
		assertThat(browser.submit(RETENTION, LONGER).text("main")).contains("残す期間を変えました。", "終わって120日まで", "100日まで");
		assertThat(this.rules.retention().detailsDays()).isEqualTo(120);
		assertThat(browser.get("/console/audit?text=残す期間を変えた").text("tbody"))
			.contains("申し込み90日・答えられなかった質問90日・職員あての質問90日 → 申し込み120日・答えられなかった質問100日・職員あての質問90日");
		assertThat(as(Role.FAQ_EDITOR).get("/console/unanswered").text("main")).contains("100日の間に");
	}

	@Test
	void warnsOfWhatEndsByIt() {
		Page question = as(Role.ADMINISTRATOR).post(RETENTION + "/preview",
				Map.of("details", "30", "missed", "90", "questions", "90"));
		assertThat(question.text("main")).contains("90日から、30日に", "元には戻せません");
		assertThat(question.texts(".button.danger")).containsExactly("変えて、期間がすぎたものを消す");
	}

	@Test
	void saysThatNothingWouldChange() {
		Page page = as(Role.ADMINISTRATOR).post(RETENTION + "/preview",
				Map.of("details", "90", "missed", "90", "questions", "90"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#details-error")).contains("いまと同じ日数です。");
	}

	@Test
	void saysBesideEachFieldWhichDaysAreGood() {
		Page page = as(Role.ADMINISTRATOR).post(RETENTION, Map.of("details", "29", "missed", "366", "questions", "三十"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".field.wrong")).hasSize(3)
			.allSatisfy((field) -> assertThat(field).contains("30から365までの半角の数字で入れてください。"));
		assertThat(page.text(".summary")).contains("個人情報を残す日数を、", "答えられなかった質問を残す日数を、", "職員あての質問を残す日数を、");
		assertThat(page.document().select("#questions").val()).isEqualTo("三十");
		assertThat(this.rules.retention()).isEqualTo(RetentionPeriods.SHIPPED);
	}

}
