package jp.wakuwaku.bot.registration;

import java.time.Instant;

import jp.wakuwaku.bot.platform.RetentionPeriods;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has registered for. Whether they have a seat, wait or have left is known
 * to the seats alone; what they told of themselves lies encrypted under the same id.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id names it
 * @param receipt what the resident reads
 * @param person who
 * @param program for what
 * @param seating the session or the slot
 * @param startsAt when that began as it was booked
 * @param endsAt when that ended as it was booked
 * @param place where, as it was booked
 * @param createdAt when
 * @param movedFrom the registration that was given up for this one, {@code null} for none
 * @param toldDays for how many days after its end the resident has been told that details
 * are kept; {@code null} while that was the same for everybody
 */
public record Registration(int version, RegistrationId id, ReceiptNumber receipt, PersonId person, ProgramId program,
		SeatingId seating, Instant startsAt, Instant endsAt, String place, Instant createdAt,
		@Nullable RegistrationId movedFrom, @Nullable Integer toldDays) {

	/** What is written now. */
	public static final int VERSION = 2;

	Registration(int version, RegistrationId id, ReceiptNumber receipt, PersonId person, ProgramId program,
			SeatingId seating, Instant startsAt, Instant endsAt, String place, Instant createdAt) {
		this(version, id, receipt, person, program, seating, startsAt, endsAt, place, createdAt, null, null);
	}

	/**
	 * For how many days after its end its details may be kept.
	 * @return the days that the resident has been told
	 */
	public int keptDays() {
		return (this.toldDays != null) ? this.toldDays : RetentionPeriods.SHIPPED.detailsDays();
	}

}
