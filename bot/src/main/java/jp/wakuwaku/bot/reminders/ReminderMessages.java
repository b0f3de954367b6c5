package jp.wakuwaku.bot.reminders;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.conversation.ChatLanguages;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.registration.Attendees;
import jp.wakuwaku.knowledge.Language;

/** What is written to those who are booked. */
@Component
class ReminderMessages {

	private final Attendees attendees;

	private final ChatLanguages languages;

	ReminderMessages(Attendees attendees, ChatLanguages languages) {
		this.attendees = attendees;
		this.languages = languages;
	}

	OutgoingMessage reminder(ChatId chat, Attendee attendee, Reminder reminder) {
		Language language = this.languages.of(chat);
		ReminderWords lead = (reminder.rule().days() > 1) ? ReminderWords.LEAD_DAYS : ReminderWords.LEAD;
		return this.attendees.message(attendee, language, ReminderWords.TITLE.in(language), lead.in(language),
				List.of(ReminderCards.settings(language)));
	}

	OutgoingMessage changed(ChatId chat, Attendee attendee, KnownTime known) {
		Language language = this.languages.of(chat);
		return this.attendees.message(attendee, language, changedTitle(known).in(language),
				ReminderWords.CHANGED.in(language), List.of());
	}

	static ReminderWords changedTitle(KnownTime known) {
		return switch (known.change()) {
			case PLACE -> ReminderWords.PLACE_CHANGED_TITLE;
			case TIME_AND_PLACE -> ReminderWords.BOTH_CHANGED_TITLE;
			case TIME, NOTHING -> ReminderWords.TIME_CHANGED_TITLE;
		};
	}

}
