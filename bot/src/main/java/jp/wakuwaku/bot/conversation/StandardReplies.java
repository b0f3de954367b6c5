package jp.wakuwaku.bot.conversation;

import java.util.List;

import jp.wakuwaku.bot.line.OutgoingMessage;

/** What the bot says of its own accord, in the same words everywhere. */
final class StandardReplies {

	static final OutgoingMessage NOT_IN_GROUPS = text("""
			この手続きは、グループではできません。
			おそれいりますが、このアカウントと1対1のトークでお使いください。""");

	static final OutgoingMessage FLOW_LEFT = text("途中だった入力は、ここで終わりにしました。");

	static final OutgoingMessage TOO_MANY = text("""
			たくさんのメッセージが続けて届きました。
			10秒ほど待ってから、もう一度送ってください。""");

	static final OutgoingMessage STOPPED = text("""
			途中の入力をやめました。
			知りたいことがあれば、文字で送ってください。""");

	static final OutgoingMessage NOTHING_TO_STOP = text("""
			いま、途中の入力はありません。
			知りたいことがあれば、文字で送ってください。""");

	static final OutgoingMessage BUTTON_OF_EARLIER_QUESTION = text("""
			このボタンは、前の質問のものです。
			いちばん新しい質問に、文字かボタンで答えてください。""");

	private static final OutgoingMessage HELP = text("""
			知りたいことを、ふだんの言葉で送ってください。ひらがなだけでもかまいません。
			（例）「講座はいつ？」

			・「メニュー」と送ると、ボタンで選べます
			・「やめる」と送ると、途中でやめられます
			・「最初から」と送ると、はじめに戻れます

			質問には、お名前や電話番号、ご相談の内容を書かないでください。""");

	private static final OutgoingMessage HELP_IN_GROUPS = text("""
			＠をつけてこのアカウントを呼び、続けて質問を書いてください。
			（例）「講座はいつ？」

			お名前や電話番号、ご相談の内容は書かないでください。""");

	private static final String MENU = """
			知りたいことを選んでください。
			質問を、文字で送ることもできます。""";

	private static final String MENU_WITHIN_FLOW = """
			知りたいことを選んでください。
			選ばずに、途中の入力を続けることもできます。""";

	static final String MENU_IN_GROUPS = "知りたいことを選んでください。";

	static final String RESTARTED = """
			最初に戻りました。
			知りたいことを選んでください。質問を、文字で送ることもできます。""";

	static final String OLD_BUTTON = """
			このボタンは、もう使えません。
			おそれいりますが、こちらから選び直してください。""";

	static final String NOT_UNDERSTOOD = """
			すみません、お答えできませんでした。
			言葉を変えて送るか、こちらから選んでください。""";

	private StandardReplies() {
	}

	static OutgoingMessage help(Moment moment) {
		return moment.group() ? HELP_IN_GROUPS : HELP;
	}

	/** What stands above the menu. */
	static String menu(Moment moment) {
		if (moment.group()) {
			return MENU_IN_GROUPS;
		}
		return moment.isWithinFlow() ? MENU_WITHIN_FLOW : MENU;
	}

	private static OutgoingMessage text(String text) {
		return new OutgoingMessage.Text(text, List.of());
	}

}
