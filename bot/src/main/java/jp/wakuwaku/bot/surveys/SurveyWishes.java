package jp.wakuwaku.bot.surveys;

import jp.wakuwaku.bot.residents.PersonId;

/** Who wants no questionnaires. */
interface SurveyWishes {

	/** Begins anew for how long it is kept. */
	void decline(PersonId person);

	void accept(PersonId person);

	boolean hasDeclined(PersonId person);

}
