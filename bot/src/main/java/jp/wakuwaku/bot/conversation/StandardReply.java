package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** What the bot says of its own accord, in the same words everywhere. */
enum StandardReply {

	NOT_IN_GROUPS, FLOW_LEFT, FLOW_SET_ASIDE, TOO_MANY, STOPPED, NOTHING_TO_STOP, BUTTON_OF_EARLIER_QUESTION, HELP,
	HELP_IN_GROUPS, MENU_TITLE, MENU, MENU_WITHIN_FLOW, MENU_IN_GROUPS, RESTARTED, OLD_BUTTON, NOT_UNDERSTOOD,
	NEW_FRIEND_TITLE, NEW_FRIEND, RETURNING_FRIEND_TITLE, RETURNING_FRIEND, NEW_GROUP, APOLOGY, MAINTENANCE, CHOICES,
	LIST_SEPARATOR, LANGUAGE_CHOSEN, COMMAND_MENU, COMMAND_HELP, COMMAND_STOP, COMMAND_RESTART, COMMAND_CONTINUE,
	STICKER_1, STICKER_2, STICKER_3, UNREADABLE_IMAGE, UNREADABLE_VIDEO, UNREADABLE_AUDIO, UNREADABLE_FILE,
	UNREADABLE_LOCATION, UNREADABLE_MESSAGE, WRITE_INSTEAD, ANSWER_INSTEAD;

	static final Catalogue WORDS = Catalogue.read("conversation");

	String text(Language language) {
		return WORDS.text(language, name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	OutgoingMessage message(Language language) {
		return new OutgoingMessage.Text(text(language), List.of());
	}

	static OutgoingMessage help(Moment moment) {
		return (moment.group() ? HELP_IN_GROUPS : HELP).message(moment.language());
	}

	/** What stands above the menu. */
	static String menu(Moment moment) {
		if (moment.group()) {
			return MENU_IN_GROUPS.text(moment.language());
		}
		return (moment.isWithinFlow() ? MENU_WITHIN_FLOW : MENU).text(moment.language());
	}

}
