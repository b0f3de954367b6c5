package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Program;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed about who may register.
 *
 * @param mark of the program that was shown
 * @param perPerson how many sessions or slots one person may have
 * @param neutral {@code on} when nobody else is to read of it
 */
record RulesForm(String mark, String perPerson, String neutral) {

	private static final int MOST = 100;

	/** What a browser leaves out is empty. */
	RulesForm {
		mark = sent(mark);
		perPerson = sent(perPerson);
		neutral = sent(neutral);
	}

	static RulesForm of(Program program, String mark) {
		return new RulesForm(mark, Integer.toString(program.perPerson()), program.isNeutral() ? "on" : "");
	}

	FormErrors check() {
		return new FormErrors().require(this.perPerson.strip().matches("[0-9]{1,3}") && count() >= 1 && count() <= MOST,
				"perPerson", "1人が申し込める数を、1から100までの数で入れてください。");
	}

	int count() {
		return Integer.parseInt(this.perPerson.strip());
	}

	public boolean isNeutral() {
		return this.neutral.equals("on");
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
