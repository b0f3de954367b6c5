package jp.wakuwaku.bot.surveys;

import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.residents.PersonId;

/** Where questionnaires rest in Redis. All of one lies in one hash slot. */
final class SurveyKeys {

	/** Names of sessions for which marks are kept, by until when (epoch milliseconds). */
	static final String RECENT = "surveys-recent:{surveys}";

	private SurveyKeys() {
	}

	/** Set of the names of a year's sessions. */
	static String year(FiscalYear year) {
		return "surveys:{surveys}:" + year.year();
	}

	/** Hash of what is known and counted, with the fields below. */
	static String survey(SessionId session) {
		return key("survey", session);
	}

	/** Set of marks of those who were asked. */
	static String asked(SessionId session) {
		return key("survey-asked", session);
	}

	/** Set of marks of those who have answered. */
	static String answered(SessionId session) {
		return key("survey-answered", session);
	}

	/** That somebody wants no questionnaires. */
	static String declined(PersonId person) {
		return "survey-declined:{" + person.value() + "}";
	}

	private static String key(String kind, SessionId session) {
		return kind + ":{survey:" + session + "}";
	}

	/** Fields of a questionnaire; beside these, counts by {@link Tally#field}. */
	static final class Field {

		static final String SURVEY = "survey";

		static final String STATUS = "status";

		static final String ASKED = "asked";

		static final String ANSWERED = "answered";

		/** Receipt number of the last one who was asked. */
		static final String ASKED_UP_TO = "asked-up-to";

		private Field() {
		}

	}

}
