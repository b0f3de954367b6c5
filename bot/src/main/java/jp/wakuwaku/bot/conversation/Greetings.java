package jp.wakuwaku.bot.conversation;

import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** How the bot introduces itself. */
final class Greetings {

	static final OutgoingMessage TO_GROUPS = StandardReply.NEW_GROUP.message(Language.JA);

	private Greetings() {
	}

	static OutgoingMessage toFriend(boolean returning, Menu menu, Language language) {
		return returning
				? menu.greeting(StandardReply.RETURNING_FRIEND_TITLE.text(language),
						StandardReply.RETURNING_FRIEND.text(language), language)
				: menu.greeting(StandardReply.NEW_FRIEND_TITLE.text(language), StandardReply.NEW_FRIEND.text(language),
						language);
	}

}
