package jp.wakuwaku.bot.journey;

class DesktopChatPageBrowserTests extends ChatPageCase {

	DesktopChatPageBrowserTests() {
		super("desktop", 1280, 900, false);
	}

}
