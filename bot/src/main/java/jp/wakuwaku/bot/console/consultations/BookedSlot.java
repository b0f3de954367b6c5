package jp.wakuwaku.bot.console.consultations;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.wakuwaku.bot.programs.SlotId;

/**
 * A slot that somebody has.
 *
 * @param slot which
 * @param adviser whose, by name
 */
record BookedSlot(SlotId slot, String adviser) {

	private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy年M月d日(E) H:mm", Locale.JAPANESE);

	ZonedDateTime startsAt() {
		return this.slot.startsAt();
	}

	public String when() {
		return START.format(this.slot.startsAt()) + "　" + this.adviser;
	}

	public String path() {
		return "/console/registrations/sessions/" + this.slot;
	}

}
