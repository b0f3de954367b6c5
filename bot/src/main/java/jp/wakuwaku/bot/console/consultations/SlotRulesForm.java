package jp.wakuwaku.bot.console.consultations;

import java.time.Duration;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.SlotRules;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed about slots.
 *
 * @param mark of the program that was shown
 * @param length minutes
 * @param buffer minutes
 * @param notice hours
 * @param horizon days
 * @param cancelBefore hours
 * @param confirmed {@code on} when booked slots may be left out
 */
record SlotRulesForm(String mark, String length, String buffer, String notice, String horizon, String cancelBefore,
		String confirmed) {

	private static final int DAY = 24;

	/** What a browser leaves out is empty. */
	SlotRulesForm {
		mark = sent(mark);
		length = sent(length);
		buffer = sent(buffer);
		notice = sent(notice);
		horizon = sent(horizon);
		cancelBefore = sent(cancelBefore);
		confirmed = sent(confirmed);
	}

	/** What a file gave to the minute is shown rounded up, and saved so. */
	static SlotRulesForm of(SlotRules rules, String mark) {
		return new SlotRulesForm(mark, Long.toString(rules.length().toMinutes()),
				Long.toString(rules.buffer().toMinutes()), Long.toString(Math.ceilDiv(rules.notice().toMinutes(), 60)),
				Long.toString(Math.ceilDiv(rules.horizon().toHours(), DAY)),
				Long.toString(Math.ceilDiv(rules.cancelBefore().toMinutes(), 60)), "");
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		number(errors, "length", this.length, 5, 480, "1回の長さを、5分から480分までの数で入れてください。");
		number(errors, "buffer", this.buffer, 0, 480, "次までの間を、0分から480分までの数で入れてください。");
		number(errors, "notice", this.notice, 0, 90 * DAY, "予約のしめきりを、0時間から2160時間までの数で入れてください。");
		number(errors, "horizon", this.horizon, 1, 366, "何日先までかを、1日から366日までの数で入れてください。");
		number(errors, "cancelBefore", this.cancelBefore, 0, 90 * DAY, "取り消しのしめきりを、0時間から2160時間までの数で入れてください。");
		if (errors.isEmpty()) {
			errors.require(number(this.horizon) * DAY > number(this.notice), "horizon", "予約を受ける日数を、しめきりの時間より長くしてください。");
		}
		return errors;
	}

	/** What was checked. */
	SlotRules rules() {
		return new SlotRules(Duration.ofMinutes(number(this.length)), Duration.ofMinutes(number(this.buffer)),
				Duration.ofHours(number(this.notice)), Duration.ofDays(number(this.horizon)),
				Duration.ofHours(number(this.cancelBefore)));
	}

	boolean isConfirmed() {
		return this.confirmed.equals("on");
	}

	private static void number(FormErrors errors, String id, String typed, int least, int most, String problem) {
		errors.require(typed.matches("[0-9]{1,4}") && number(typed) >= least && number(typed) <= most, id, problem);
	}

	private static int number(String typed) {
		return Integer.parseInt(typed);
	}

	private static String sent(@Nullable String value) {
		return (value != null) ? value.strip() : "";
	}

}
