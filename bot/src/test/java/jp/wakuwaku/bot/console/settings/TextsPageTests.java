package jp.wakuwaku.bot.console.settings;

import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.conversation.OfficeContact;
import jp.wakuwaku.bot.conversation.StandardText;
import jp.wakuwaku.bot.conversation.StandardTexts;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TextsPageTests extends ConsoleCase {

	private static final String OFFICE = "/console/settings/office";

	private static final String GREETING = "/console/settings/texts/new-friend";

	private static final Map<String, String> CONTACT = Map.of("name", "産業振興課", "phone", "0299-48-2222", "extension", "",
			"mail", "", "hours", "平日 9:00から17:00");

	@Autowired
	StandardTexts texts;

	@AfterEach
	void sayWhatShips() {
		this.texts.office(OfficeContact.SHIPPED);
		this.texts.word(StandardText.NEW_FRIEND,
				Map.of(Language.JA, this.texts.shipped(StandardText.NEW_FRIEND, Language.JA), Language.EASY_JA,
						this.texts.shipped(StandardText.NEW_FRIEND, Language.EASY_JA), Language.EN,
						this.texts.shipped(StandardText.NEW_FRIEND, Language.EN)));
	}

	@Test
	void theOfficeIsToldAnewAfterALookAtIt() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get(OFFICE).document().select("#phone").val()).isEqualTo("0299-48-1111");
		Page look = browser.post(OFFICE + "/preview", CONTACT);
		assertThat(look.texts(".line-bubble")).hasSize(3)
			.allSatisfy((bubble) -> assertThat(bubble).contains("0299-48-2222").doesNotContain("1253"));
		assertThat(look.texts(".line-card")).hasSize(3)
			.allSatisfy((card) -> assertThat(card).contains("産業振興課", "0299-48-2222", "平日 9:00から17:00")
				.doesNotContain("1253"));
		assertThat(OfficeContact.current()).as("not yet").isEqualTo(OfficeContact.SHIPPED);
		assertThat(browser.submit(OFFICE, CONTACT).text(".notice")).startsWith("連絡先を変えました。");
		assertThat(OfficeContact.current().phone()).isEqualTo("0299-48-2222");
		assertThat(browser.get("/console/audit?text=連絡先を変えた").texts("tbody tr")).isNotEmpty();
	}

	@Test
	void saysBesideEachFieldWhatIsWrongWithIt() {
		Page page = as(Role.ADMINISTRATOR).post(OFFICE,
				Map.of("name", "", "phone", "1111", "extension", "内線", "mail", "x", "hours", ""));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("[aria-invalid=true]").eachAttr("id")).containsExactly("name", "phone",
				"extension", "mail");
		assertThat(OfficeContact.current()).isEqualTo(OfficeContact.SHIPPED);
	}

	@Test
	void aTextIsWordedAfterALookAtItAndBackAgain() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		Map<String, String> typed = Map.of("ja", "ようこそ。\r\n{office-name}です。", "simple", "ようこそ。", "en", "Welcome.");
		Page look = browser.post(GREETING + "/preview", typed);
		assertThat(look.texts("h2")).containsExactly("日本語", "やさしい日本語", "英語");
		assertThat(look.texts(".line-body").getFirst()).isEqualTo("ようこそ。 市民協働課です。");
		assertThat(look.texts(".line-buttons li")).isNotEmpty();
		browser.submit(GREETING, typed);
		assertThat(this.texts.current(StandardText.NEW_FRIEND, Language.JA)).isEqualTo("ようこそ。\n{office-name}です。");
		assertThat(browser.get("/console/settings/texts").texts(".tag")).contains("変えてあります");
		Page back = browser.get(GREETING + "/shipped");
		assertThat(back.text("h1")).isEqualTo("もとの文に戻しますか");
		browser.submit(GREETING,
				Map.of("ja", back.document().select("input[name=ja]").val(), "simple",
						back.document().select("input[name=simple]").val(), "en",
						back.document().select("input[name=en]").val()));
		assertThat(browser.get("/console/settings/texts").texts(".tag")).containsOnly("もとの文");
	}

	@Test
	void takesNoTextThatCannotBeSaid() {
		Page page = as(Role.ADMINISTRATOR).post(GREETING, Map.of("ja", "", "simple", "あ".repeat(501), "en", "{name}"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("[aria-invalid=true]").eachAttr("id")).containsExactly("ja", "simple", "en");
		assertThat(as(Role.ADMINISTRATOR).get("/console/settings/texts/menu").status()).isEqualTo(404);
	}

}
