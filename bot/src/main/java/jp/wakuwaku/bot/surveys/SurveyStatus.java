package jp.wakuwaku.bot.surveys;

/** How far the questionnaire of a session is. */
public enum SurveyStatus {

	/** Invitations are being made. */
	ASKING,

	/** Everybody is asked; answers are taken for a week. */
	ASKED,

	/** Staff do not want it. */
	NOT_WANTED,

	/** The bot was away for too long for anybody to remember. */
	TOO_LATE

}
