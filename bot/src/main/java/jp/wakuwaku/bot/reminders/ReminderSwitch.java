package jp.wakuwaku.bot.reminders;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

/** Does what a resident wants of reminders. */
@Component
class ReminderSwitch {

	private final Residents residents;

	private final ReminderChoices choices;

	ReminderSwitch(Residents residents, ReminderChoices choices) {
		this.residents = residents;
		this.choices = choices;
	}

	ReminderNews run(Origin origin, ReminderWish wish) {
		return this.residents.find(origin.chat()).map((person) -> run(person, wish)).orElse(ReminderNews.NOBODY);
	}

	private ReminderNews run(PersonId person, ReminderWish wish) {
		return switch (wish.kind()) {
			case LOOK -> this.choices.isOn(person) ? ReminderNews.ON : ReminderNews.OFF;
			case OFF -> {
				this.choices.switchOff(person);
				yield ReminderNews.SWITCHED_OFF;
			}
			case ON -> {
				this.choices.switchOn(person);
				yield ReminderNews.SWITCHED_ON;
			}
		};
	}

}
