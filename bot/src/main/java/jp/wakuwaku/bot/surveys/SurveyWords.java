package jp.wakuwaku.bot.surveys;

import java.util.Locale;

import jp.wakuwaku.bot.conversation.Catalogue;
import jp.wakuwaku.knowledge.Language;

/** What is said around a questionnaire, in the same words everywhere. */
enum SurveyWords {

	INVITATION_TITLE, INVITATION, INVITATION_NEUTRAL, INVITATION_HOW, BUTTON_START, BUTTON_DECLINE, BUTTON_ACCEPT, TAG,
	CHOICES, LIST_SEPARATOR, BUTTON_BACK, BUTTON_SEND, SEND_TITLE, SEND, THANKS, AGAIN, OVER, NOTHING, DECLINED,
	ACCEPTED, NOBODY, KEPT;

	private static final Catalogue WORDS = Catalogue.read("surveys");

	/**
	 * Says it.
	 * @param values name, value, name, value ... of what stands in braces
	 */
	String in(Language language, Object... values) {
		String text = WORDS.text(language, name().toLowerCase(Locale.ROOT).replace('_', '-'));
		for (int i = 0; i < values.length; i += 2) {
			text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
		}
		return text;
	}

	static String question(Question question, Language language) {
		return WORDS.text(language, "question-" + question.id());
	}

	static String option(Question question, String option, Language language) {
		return WORDS.text(language,
				option.equals(Question.NO_ANSWER) ? "option-none" : "option-" + question.id() + "-" + option);
	}

}
