package jp.wakuwaku.bot.console.registrations;

import java.util.stream.Stream;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.faq.feedback.Masking;
import jp.wakuwaku.bot.registration.desk.Why;
import org.jspecify.annotations.Nullable;

/**
 * Why something is done with what somebody told, as staff enter it.
 *
 * @param reason name of one of a list
 * @param note a short free text, which is to hold nothing personal
 */
record CareForm(String reason, String note) {

	static final String HINT = "記録に残ります。名前・電話番号・住所など、だれのことかわかることは書かないでください。100字まで。";

	/** What a browser leaves out is empty. */
	CareForm {
		reason = sent(reason);
		note = sent(note).strip().replaceAll("\\s+", " ");
	}

	static CareForm empty() {
		return new CareForm("", "");
	}

	FormErrors check(Class<? extends Enum<?>> reasons) {
		boolean isOther = this.reason.equals("OTHER");
		return new FormErrors().require(names(reasons).anyMatch(this.reason::equals), "reason", "理由を選んでください。")
			.require(!isOther || !this.note.isEmpty(), "note", "「そのほか」のときは、理由を短く書いてください。")
			.require(this.note.length() <= Why.LONGEST, "note", "100字までにしてください。")
			.require(!Masking.isTelling(this.note), "note", "電話番号や名前などが入っているようです。だれのことかわからないように書いてください。");
	}

	/** After it was checked. */
	<R extends Enum<R>> Why<R> why(Class<R> reasons) {
		return new Why<>(Enum.valueOf(reasons, this.reason), this.note);
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static Stream<String> names(Class<? extends Enum<?>> reasons) {
		return Stream.of(reasons.getEnumConstants()).map(Enum::name);
	}

}
