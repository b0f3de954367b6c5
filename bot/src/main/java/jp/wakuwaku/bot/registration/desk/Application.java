package jp.wakuwaku.bot.registration.desk;

import java.util.Map;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.registration.seats.Overbooking;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants who phones or comes along.
 *
 * @param program for what
 * @param seating the session or the slot
 * @param place where, by its name; the first one when it has no such
 * @param answers what they say to the program's form, by field, as it was typed
 * @param person who it is, {@code null} for somebody new
 * @param isSomebodyElse whether they are somebody else than those with the same phone
 * @param waits whether it is for the waiting list
 * @param overbooking why there may be more than there is room for, {@code null} if there
 * may not
 */
public record Application(ProgramId program, SeatingId seating, String place, Map<String, String> answers,
		@Nullable PersonId person, boolean isSomebodyElse, boolean waits, @Nullable Overbooking overbooking) {

	public Application {
		answers = Map.copyOf(answers);
	}

	/** Leaves the answers out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "Application[" + this.seating + "]";
	}

}
