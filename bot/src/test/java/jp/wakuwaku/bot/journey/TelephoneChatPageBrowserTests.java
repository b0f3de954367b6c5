package jp.wakuwaku.bot.journey;

class TelephoneChatPageBrowserTests extends ChatPageCase {

	TelephoneChatPageBrowserTests() {
		super("telephone", 390, 844, true);
	}

}
