package jp.wakuwaku.bot.surveys;

/** A questionnaire with what was counted in it. */
record CountedSurvey(Survey survey, Tally tally) {

	boolean wasAsked() {
		return this.tally.status() == SurveyStatus.ASKING || this.tally.status() == SurveyStatus.ASKED;
	}

}
