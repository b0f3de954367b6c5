package jp.wakuwaku.bot.reminders;

import jp.wakuwaku.bot.residents.PersonId;

/** Who wants to be reminded. Everybody does who has not said otherwise. */
interface ReminderChoices {

	boolean isOn(PersonId person);

	void switchOff(PersonId person);

	void switchOn(PersonId person);

}
