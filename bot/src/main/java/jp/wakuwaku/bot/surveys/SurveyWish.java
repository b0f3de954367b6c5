package jp.wakuwaku.bot.surveys;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.TypedWords;

/** What somebody may want with questionnaires, and how they say so. */
enum SurveyWish {

	/** To get none. */
	DECLINE("^(あんけーと)(は|を|の|も)?(受け取らない|受け取りません|受け取りたくない|うけとらない|いらない|いりません|要らない|不要|ふよう|送らない|送らないで|おくらない|おくらないで|配信停止|はいしんていし|停止|ていし|やめる|やめて)$",
			"^(noquestionnaires|nosurveys|stopsurveys|stopquestionnaires)$"),

	/** To get them. */
	ACCEPT("^(あんけーと)(は|を|の|も)?(また)?(受け取る|受け取ります|受け取りたい|うけとる|うけとりたい|もらう|ほしい|再開|再開する|さいかい)$",
			"^(questionnairesagain|surveysagain)$"),

	/** To answer the last one. */
	START("^(あんけーと)(に|を)?(答える|答えます|こたえる|こたえます|回答|回答する|回答します|かいとう|かいとうする)$",
			"^(answerit|answerthequestionnaire|answerthesurvey)$");

	private final Pattern forms;

	SurveyWish(String... forms) {
		this.forms = Pattern.compile(String.join("|", forms));
	}

	static Optional<SurveyWish> in(String text) {
		String words = TypedWords.normalised(text);
		return Stream.of(values()).filter((wish) -> wish.forms.matcher(words).find()).findFirst();
	}

}
