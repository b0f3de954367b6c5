package jp.wakuwaku.bot.console.announcements;

import java.util.List;

import jp.wakuwaku.bot.announcements.AnnouncementPreview;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * An announcement as it looks in LINE.
 *
 * @param cards as LINE gets them
 * @param spoken what notifications and screen readers say
 * @param problems why it cannot be sent as it is
 * @param isNeutral whether a locked phone shows nothing of it
 * @param times the next times
 */
record PreviewView(List<Card> cards, String spoken, List<String> problems, boolean isNeutral,
		List<AnnouncementPreview.Time> times) {

	static PreviewView of(AnnouncementPreview preview) {
		List<OutgoingMessage.Cards> messages = preview.messages()
			.stream()
			.filter(OutgoingMessage.Cards.class::isInstance)
			.map(OutgoingMessage.Cards.class::cast)
			.toList();
		return new PreviewView(messages.stream().flatMap((message) -> message.cards().stream()).toList(),
				messages.isEmpty() ? "" : messages.getFirst().altText(), preview.problems(), preview.isNeutral(),
				preview.times());
	}

	/** Of what is not sent again. */
	PreviewView withoutTimes() {
		return new PreviewView(this.cards, this.spoken, this.problems, this.isNeutral, List.of());
	}

}
