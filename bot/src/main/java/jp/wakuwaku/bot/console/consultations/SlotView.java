package jp.wakuwaku.bot.console.consultations;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.wakuwaku.bot.programs.SlotId;

/**
 * A slot on the calendar.
 *
 * @param slot which
 * @param endsAt when it ends
 * @param state how it stands
 * @param isOutside whether it is outside of the hours as they are now
 */
record SlotView(SlotId slot, ZonedDateTime endsAt, SlotState state, boolean isOutside) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

	public String time() {
		return TIME.format(this.slot.startsAt()) + "〜" + TIME.format(this.endsAt);
	}

	public boolean isTaken() {
		return this.state == SlotState.BOOKED || this.state == SlotState.HELD;
	}

	public String path() {
		return "/console/registrations/sessions/" + this.slot;
	}

}
