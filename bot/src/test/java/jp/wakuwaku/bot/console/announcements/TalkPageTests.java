package jp.wakuwaku.bot.console.announcements;

import java.util.Map;

import jp.wakuwaku.bot.announcements.StaffLinks;
import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.line.ChatId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TalkPageTests extends ConsoleCase {

	private static final String TALK = "/console/announcements/talk";

	@Autowired
	StaffLinks links;

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
