package jp.wakuwaku.bot.announcements;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.knowledge.Language;

/** What was sent to many, to be read again. */
record PastCards(TopicCards cards) {

	/** Ten of them in a row, a card each. */
	static final int MOST = 10;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（E）", Locale.JAPAN);

	static PastCards in(Language language) {
		return new PastCards(new TopicCards(language));
	}

	OutgoingMessage list(List<PastAnnouncement> past) {
		if (past.isEmpty()) {
			return this.cards.card(AnnouncementWords.PAST_TITLE, List.of(say(AnnouncementWords.PAST_NONE)),
					List.of(this.cards.topics()));
		}
		List<String> read = new ArrayList<>(
				List.of(say(AnnouncementWords.PAST_TITLE), say(AnnouncementWords.PAST, "count", MOST)));
		past.forEach((one) -> read.add(day(one) + " " + one.title()));
		return new OutgoingMessage.Cards(TextLimit.ALT.fit(String.join("\n", read)),
				past.stream().map(this::card).toList(), List.of(this.cards.topics()));
	}

	OutgoingMessage gone() {
		return this.cards.card(AnnouncementWords.PAST_TITLE, List.of(say(AnnouncementWords.PAST_GONE)),
				List.of(this.cards.past()));
	}

	private Card card(PastAnnouncement past) {
		Action again = new Action.Choose(say(AnnouncementWords.BUTTON_AGAIN),
				AnnouncementsFlow.choice(AnnouncementsFlow.PAST, past.occurrence()).data());
		return new Card(day(past), past.title(), past.beginning(), null, List.of(again), false);
	}

	private static String day(PastAnnouncement past) {
		return DAY.format(JapanTime.at(past.sentAt()));
	}

	private String say(AnnouncementWords words, Object... values) {
		return this.cards.say(words, values);
	}

}
