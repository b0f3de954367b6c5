package jp.wakuwaku.bot.console.announcements;

import java.util.Map;

import jp.wakuwaku.bot.announcements.StaffLinks;
import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.DeliverySwitch;
import jp.wakuwaku.bot.outbox.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryPageTests extends ConsoleCase {

	private static final String DELIVERY = "/console/announcements/delivery";

	private static final String TALK = "/console/announcements/talk";

	@Autowired
	DeliverySwitch deliveries;

	@Autowired
	StaffLinks links;

	@AfterEach
	void letGo() {
		this.deliveries.resume(Priority.REMINDER);
	}

	@Test
	void kindOfMessagesIsHeldBackAndLetGo() {
		StaffBrowser sender = as(Role.SENDER);
		assertThat(sender.open(DELIVERY + "/reminder/pause").text("h1")).contains("前日などのご案内");
		assertThat(sender.submit(DELIVERY + "/reminder/pause", Map.of()).texts(".tag.bad")).containsExactly("止めています");
		assertThat(this.deliveries.paused()).contains(Priority.REMINDER);
		assertThat(sender.open("/console").document().text()).contains("止めている配信");
		assertThat(sender.submit(DELIVERY + "/reminder/resume", Map.of()).texts(".tag.bad")).isEmpty();
		assertThat(this.deliveries.paused()).doesNotContain(Priority.REMINDER);
	}

	@Test
	void answersCannotBeHeldBack() {
		assertThat(as(Role.SENDER).post(DELIVERY + "/answer/pause", Map.of()).status()).isEqualTo(404);
	}

	@Test
	void codeThatIsShownLinksOnesOwnTalkOnce() {
		StaffBrowser sender = as(Role.SENDER, Role.FAQ_EDITOR);
		Page page = sender.post(TALK, Map.of());
		assertThat(page.text("#code")).matches("職員連携[0-9]{8}");
		String code = page.text("#code").substring("職員連携".length());
		ChatId chat = new ChatId("U0123456789abcdef0123456789abcdef");
		assertThat(this.links.link(code, chat, "e1")).isEqualTo(StaffLinks.Outcome.LINKED);
		assertThat(sender.open(TALK).text(".facts dd")).isEqualTo("つながっています");
		assertThat(sender.submit(TALK + "/removal", Map.of()).text(".facts dd")).isEqualTo("つながっていません");
	}

}
