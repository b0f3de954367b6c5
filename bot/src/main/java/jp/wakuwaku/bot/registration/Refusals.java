package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatResult;

/** What a resident is told when there is no seat. */
final class Refusals {

	private Refusals() {
	}

	static Tidings of(Draft draft, SeatResult result) {
		return switch (result) {
			case SeatResult.NoRoom noRoom -> new Tidings.Full(draft.id(), Math.max(0, noRoom.seats()),
					Math.max(0, noRoom.children()), noRoom.hasWaitingList(), noRoom.afterLapse());
			case SeatResult.AlreadyIn(Place.Booked _) ->
				new Tidings.Refused(draft.id(), Tidings.Refusal.ALREADY_BOOKED);
			case SeatResult.AlreadyIn _ -> new Tidings.Refused(draft.id(), Tidings.Refusal.ALREADY_WAITING);
			case SeatResult.NotOpen(SeatResult.NotOpen.Reason reason) when reason == SeatResult.NotOpen.Reason.NOT_YET ->
				new Tidings.Refused(draft.id(), Tidings.Refusal.NOT_YET);
			case SeatResult.TooLate _ -> new Tidings.Refused(draft.id(), Tidings.Refusal.TOO_LATE);
			case SeatResult.NotOpen _, SeatResult.NotIn _, SeatResult.Left _, SeatResult.Granted _,
					SeatResult.Moved _ ->
				new Tidings.Refused(draft.id(), Tidings.Refusal.NOT_OPEN);
		};
	}

}
