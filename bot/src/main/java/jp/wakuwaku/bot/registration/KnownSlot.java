package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.LocalDate;

import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.SlotId;
import jp.wakuwaku.bot.programs.TakenSlot;
import jp.wakuwaku.bot.programs.TimeSpan;
import jp.wakuwaku.bot.registration.seats.SeatingId;

/**
 * A slot as it was when somebody wanted it, whatever hours the adviser has now.
 *
 * @param version of this record's form; readers of version n read n-1
 */
record KnownSlot(int version, SeatingId seating, AdviserId adviser, Instant startsAt, Instant endsAt) {

	static final int VERSION = 1;

	boolean isOf(Consultation consultation) {
		return SlotId.of(consultation.id(), this.adviser, JapanTime.at(this.startsAt))
			.value()
			.equals(this.seating.value());
	}

	LocalDate day() {
		return JapanTime.at(this.startsAt).toLocalDate();
	}

	TakenSlot taken() {
		return new TakenSlot(this.adviser, new TimeSpan(JapanTime.at(this.startsAt), JapanTime.at(this.endsAt)));
	}

}
