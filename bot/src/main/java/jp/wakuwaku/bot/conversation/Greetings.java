package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.OutgoingMessage;

/** How the bot introduces itself. */
final class Greetings {

	private static final String NEW_FRIEND = """
			小美玉市女性活躍プロジェクトのLINEです。
			講座や起業の相談など、知りたいことを、ふだんの言葉で送ってください。自動でお答えします。
			下のボタンからも選べます。

			ここには、お名前や電話番号、ご相談の内容を書かないでください。""";

	private static final String RETURNING_FRIEND = """
			また友だちになってくださり、ありがとうございます。
			知りたいことを、ふだんの言葉で送ってください。下のボタンからも選べます。

			ここには、お名前や電話番号、ご相談の内容を書かないでください。""";

	static final OutgoingMessage TO_GROUPS = new OutgoingMessage.Text("""
			はじめまして。小美玉市女性活躍プロジェクトのLINEです。
			＠をつけて呼ばれたときだけ、質問にお答えします。
			申し込みなどの手続きは、グループではできません。

			お名前や電話番号、ご相談の内容は、ここに書かないでください。""", List.of());

	private Greetings() {
	}

	static OutgoingMessage toFriend(boolean returning, Menu menu) {
		return returning ? menu.greeting("おかえりなさい", RETURNING_FRIEND) : menu.greeting("友だち追加ありがとうございます", NEW_FRIEND);
	}

}
