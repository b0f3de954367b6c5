package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.bot.announcements.friends.Friends;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.residents.ForgetListener;
import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.stereotype.Component;

/** Removes what forgotten residents had chosen to be told of. */
@Component
class ForgottenFriends implements ForgetListener {

	private final Friends friends;

	private final StaffLinks links;

	ForgottenFriends(Friends friends, StaffLinks links) {
		this.friends = friends;
		this.links = links;
	}

	@Override
	public void forget(PersonId person) {
		// All of it is kept under the chat.
	}

	@Override
	public void forgetChat(ChatId chat) {
		this.friends.remove(chat);
		this.links.forget(chat);
	}

}
