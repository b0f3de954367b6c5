package jp.wakuwaku.bot.console.layout;

import jp.wakuwaku.bot.platform.OfficeRules;

import org.springframework.stereotype.Component;

/** For how many days what is kept, in templates: {@code @keptDays}. */
@Component("keptDays")
class KeptDays {

	private final OfficeRules rules;

	KeptDays(OfficeRules rules) {
		this.rules = rules;
	}

	public int missed() {
		return this.rules.retention().missedDays();
	}

	public int staffQuestions() {
		return this.rules.retention().staffQuestionDays();
	}

}
