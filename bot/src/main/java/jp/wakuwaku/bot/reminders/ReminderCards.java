package jp.wakuwaku.bot.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** How residents see whether they are reminded. */
final class ReminderCards {

	private ReminderCards() {
	}

	static Action settings(Language language) {
		return button(language, ReminderWords.BUTTON_SETTINGS, Choice.lasting(ReminderFlow.NAME, ReminderFlow.LOOK));
	}

	static OutgoingMessage told(Language language, ReminderNews news) {
		return switch (news) {
			case ON -> card(language, ReminderWords.SETTINGS_TITLE, ReminderWords.SETTINGS_ON, off(language));
			case OFF -> card(language, ReminderWords.SETTINGS_TITLE, ReminderWords.SETTINGS_OFF, on(language));
			case SWITCHED_OFF ->
				card(language, ReminderWords.SWITCHED_OFF_TITLE, ReminderWords.SWITCHED_OFF, on(language));
			case SWITCHED_ON ->
				card(language, ReminderWords.SWITCHED_ON_TITLE, ReminderWords.SWITCHED_ON, off(language));
			case NOBODY -> card(language, ReminderWords.SETTINGS_TITLE, ReminderWords.NOBODY);
		};
	}

	private static Action off(Language language) {
		return button(language, ReminderWords.BUTTON_OFF, Choice.lasting(ReminderFlow.NAME, ReminderFlow.OFF));
	}

	private static Action on(Language language) {
		return button(language, ReminderWords.BUTTON_ON, Choice.lasting(ReminderFlow.NAME, ReminderFlow.ON));
	}

	private static Action button(Language language, ReminderWords label, Choice choice) {
		return new Action.Choose(label.in(language), choice.data());
	}

	private static OutgoingMessage card(Language language, ReminderWords title, ReminderWords body, Action... first) {
		List<Action> buttons = new ArrayList<>(List.of(first));
		buttons
			.add(button(language, ReminderWords.BUTTON_REGISTRATIONS, Choice.lasting("registration", "registrations")));
		String alt = title.in(language) + "\n" + body.in(language) + "\n"
				+ buttons.stream().map(Action::label).collect(Collectors.joining(" / "));
		return new OutgoingMessage.Cards(alt,
				List.of(new Card(null, title.in(language), body.in(language), null, buttons, true)), List.of());
	}

}
