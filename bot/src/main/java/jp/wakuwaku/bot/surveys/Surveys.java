package jp.wakuwaku.bot.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.residents.PersonId;

/** The questionnaires of all sessions, and what is counted in them. */
interface Surveys {

	/**
	 * Gives one a status, the first one too.
	 * @param survey which
	 * @param status from now on
	 * @param from what it may have been before, besides nothing
	 * @return the status it has now
	 */
	SurveyStatus decide(Survey survey, SurveyStatus status, Set<SurveyStatus> from);

	Optional<Survey> find(SessionId session);

	/** Empty where there is no questionnaire. */
	Optional<Tally> tally(SessionId session);

	/** All of a year with what was counted in them. */
	List<CountedSurvey> counted(FiscalYear year);

	/** Those for which marks are kept, newest first. */
	List<Survey> recent();

	/**
	 * The last of those who were asked, in the order of receipt numbers; may be empty.
	 */
	String askedUpTo(SessionId session);

	void askedUpTo(SessionId session, String receipt);

	/**
	 * Notes that somebody is asked.
	 * @return {@code false} when nobody is to be asked any more
	 */
	boolean ask(Survey survey, SurveyMark mark);

	/** Takes back that somebody was asked, whom nothing has reached. */
	void doNotAsk(SessionId session, SurveyMark mark);

	boolean isAsked(SessionId session, SurveyMark mark);

	boolean hasAnswered(SessionId session, SurveyMark mark);

	/**
	 * Counts somebody's answers, once however often it is repeated.
	 * @param answers one for each question, in their order
	 */
	Counting count(Survey survey, SurveyMark mark, List<String> answers, Instant now);

	/** Takes away what is kept under a person. What was counted stays. */
	void forget(PersonId person);

	/** What became of answers. */
	enum Counting {

		/** They count. */
		COUNTED,

		/** The same person's have been counted. */
		ALREADY,

		/** This person was not asked. */
		NOT_ASKED,

		/** It is over. */
		OVER

	}

}
