package jp.wakuwaku.bot.console.settings;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.announcements.TopicName;
import jp.wakuwaku.bot.announcements.TopicNames;
import jp.wakuwaku.bot.announcements.Topics;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsPageTests extends ConsoleCase {

	private static final String TOPICS = "/console/settings/topics";

	@Autowired
	Topics topics;

	@Autowired
	StringRedisTemplate redis;

	/** The last change is what makes the process look again. */
	@AfterEach
	void callThemAsTheyShip() {
		this.redis.delete("announcement-topics");
		this.topics.name(Topic.ALL, TopicNames.SHIPPED.find(Topic.ALL).orElseThrow());
		assertThat(TopicNames.current().offered()).isEqualTo(TopicNames.SHIPPED.offered());
	}

	@Test
	void aTopicIsAddedAfterALookAtItAndCanBeSentTo() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		Page list = browser.get(TOPICS);
		assertThat(list.texts("tbody th")).hasSize(6);
		String path = list.document().select(".actions a").attr("href");
		Map<String, String> typed = Map.of("ja", "育休からの復帰", "simple", "", "en", "Back to work");
		Page look = browser.post(path + "/preview", typed);
		assertThat(look.texts(".line-buttons li")).contains("育休からの復帰");
		assertThat(TopicNames.current().offered()).as("not yet").hasSize(6);
		assertThat(browser.submit(path, typed).text(".notice")).contains("育休からの復帰");
		assertThat(browser.get(TOPICS).texts("tbody th")).hasSize(7);
		assertThat(as(Role.SENDER).get("/console/announcements/new").document().text()).contains("育休からの復帰");
		assertThat(browser.get("/console/audit?text=話題を決めた").texts("tbody tr")).isNotEmpty();
	}

	@Test
	void aTopicIsOfferedNoLongerAndAgain() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get(TOPICS + "/h/retire").text("h1")).isEqualTo("「ハンドメイド」をやめますか");
		browser.submit(TOPICS + "/h/retire", Map.of());
		assertThat(TopicNames.current().offered()).doesNotContain(Topic.HANDMADE);
		Page page = as(Role.SENDER).get("/console/announcements/new");
		List<String> values = page.document().select("input[name=topics]").eachAttr("value");
		assertThat(values).contains("f").doesNotContain("h");
		browser.submit(TOPICS + "/h", Map.of("ja", "手作り", "simple", "", "en", ""));
		assertThat(TopicNames.current().find(Topic.HANDMADE)).contains(TopicName.of("手作り", "", ""));
		assertThat(TopicNames.current().offered()).contains(Topic.HANDMADE);
	}

	@Test
	void whoeverWantsEverythingCanAlwaysSaySo() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get(TOPICS + "/a/retire").status()).isEqualTo(404);
		assertThat(browser.post(TOPICS + "/a/retire", Map.of()).status()).isEqualTo(404);
		assertThat(browser.get(TOPICS + "/x").status()).isEqualTo(404);
	}

	@Test
	void takesNoNameThatAButtonHasNoRoomFor() {
		Page page = as(Role.ADMINISTRATOR).post(TOPICS + "/h", Map.of("ja", "", "simple", "あ".repeat(19), "en", "x"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.document().select("[aria-invalid=true]").eachAttr("id")).containsExactly("ja", "simple");
	}

}
