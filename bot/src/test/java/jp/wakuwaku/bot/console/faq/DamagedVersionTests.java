package jp.wakuwaku.bot.console.faq;

import java.time.Duration;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.faq.FaqEditing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DamagedVersionTests extends ConsoleCase {

	@Autowired
	FaqEditing editing;

	@Autowired
	StringRedisTemplate redis;

	@Autowired
	Flow faqFlow;

	private long good;

	private long damaged;

	@BeforeEach
	void publishWhatIsDamaged() {
		this.good = this.editing.versions().getFirst().number();
		this.damaged = this.good + 1;
		HashOperations<String, String, String> hash = this.redis.opsForHash();
		String old = Long.toString(this.good);
		String fresh = Long.toString(this.damaged);
		String content = hash.get("faq-contents:{faq}", old);
		hash.put("faq-contents:{faq}", fresh, content.replaceFirst("市民協働課", "市民協同課"));
		hash.put("faq-versions:{faq}", fresh, hash.get("faq-versions:{faq}", old));
		hash.putAll("faq-state:{faq}", Map.of("last", fresh, "published", fresh));
	}

	@AfterEach
	void publishWhatIsNot() {
		this.editing.rollBack(this.good, "職員");
		await().until(() -> !home().contains("使えず"));
		this.redis.opsForHash().delete("faq-contents:{faq}", Long.toString(this.damaged));
		this.redis.opsForHash().delete("faq-versions:{faq}", Long.toString(this.damaged));
	}

	@Test
	void tellsStaffWhatAnswersAndResidentsThatNotAllIsSearched() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		await().atMost(Duration.ofSeconds(10))
			.until(() -> home().contains("第" + this.damaged + "版を使えず、第" + this.good + "版で答えています"));
		assertThat(browser.get("/console/settings").text("main")).contains("第" + this.damaged + "版が壊れているか、読めません。",
				"「履歴」で使える版に戻すか、下書きを公開しなおしてください。");
		assertThat(ask("ぷぺぽ")).startsWith("【いまは、すべてを調べられません】");

		String page = "/console/faq/history/" + this.damaged;
		assertThat(browser.get(page).text("main")).contains("この版に戻すことはできません");
		assertThat(browser.get("/console/faq/changes").text("main")).contains("公開中の版が壊れているか、読めません。");
		assertThat(browser.submit(page + "/restore", Map.of()).text(".notice")).contains("戻せませんでした");
		assertThat(browser.submit("/console/faq/history/" + this.good + "/restore", Map.of()).text(".notice"))
			.contains("公開しました");
		await().atMost(Duration.ofSeconds(10)).until(() -> !home().contains("使えず"));
		assertThat(ask("ぷぺぽ")).startsWith("【見つかりませんでした】");
		assertThat(browser.get("/console/faq/changes").text("main")).doesNotContain("読めません");
	}

	private String home() {
		return as(Role.FAQ_EDITOR).get("/console").text("main");
	}

	private String ask(String question) {
		return TestChat.withResident(this.faqFlow).says(question);
	}

}
