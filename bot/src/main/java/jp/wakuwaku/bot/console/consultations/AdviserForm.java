package jp.wakuwaku.bot.console.consultations;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Adviser;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed about an adviser.
 *
 * @param mark of the program that was shown
 * @param known an adviser of another consultation, empty for somebody new
 * @param name what residents read
 * @param introduction likewise
 */
record AdviserForm(String mark, String known, String name, String introduction) {

	/** What a browser leaves out is empty. */
	AdviserForm {
		mark = sent(mark);
		known = sent(known);
		name = sent(name);
		introduction = sent(introduction);
	}

	static AdviserForm of(Adviser adviser, String mark) {
		return new AdviserForm(mark, "", adviser.name(), adviser.introduction());
	}

	FormErrors check() {
		return new FormErrors()
			.require(!this.name.isEmpty() && this.name.length() <= 40, "name", "相談員の名前を40文字までで入れてください。")
			.require(this.introduction.length() <= 200, "introduction",
					"紹介を200文字までにしてください（いま" + this.introduction.length() + "文字）。");
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value.strip().replace("\r\n", "\n") : "";
	}

}
