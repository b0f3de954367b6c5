package jp.wakuwaku.bot.registration.desk;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.residents.PersonId;

/** What became of something that staff did for one person. */
public sealed interface DeskResult {

	/**
	 * It is done.
	 *
	 * @param entry as it is now
	 */
	record Done(RollEntry entry) implements DeskResult {
	}

	/**
	 * Somebody with the same phone is known, and it has to be said whether it is them.
	 * Nothing was done.
	 *
	 * @param persons who gave the same number
	 */
	record SamePhone(List<Acquaintance> persons) implements DeskResult {

		public SamePhone {
			persons = List.copyOf(persons);
		}

	}

	/**
	 * Something that was entered cannot be used. Nothing was done.
	 *
	 * @param messages what to enter instead, by field
	 */
	record Faulty(Map<String, String> messages) implements DeskResult {

		public Faulty {
			messages = Map.copyOf(messages);
		}

	}

	/**
	 * There is too little room.
	 *
	 * @param seats how many seats are free; below 0 beyond the capacity
	 * @param children for how many children there is childcare; likewise
	 * @param hasWaitingList whether they can wait
	 */
	record NoRoom(int seats, int children, boolean hasWaitingList) implements DeskResult {
	}

	/**
	 * They have a place there.
	 *
	 * @param entry which
	 */
	record AlreadyIn(RollEntry entry) implements DeskResult {
	}

	/**
	 * Nothing can be had there.
	 *
	 * @param reason why
	 */
	record NotOpen(SeatResult.NotOpen.Reason reason) implements DeskResult {
	}

	/** There is no such session, registration or place, or not any more. */
	record NotThere() implements DeskResult {
	}

	/**
	 * Somebody who may be the one who phones.
	 *
	 * @param person who; names them in an {@link Application}
	 * @param isReachable whether they are told by LINE
	 * @param places what they have, or had
	 */
	record Acquaintance(PersonId person, boolean isReachable, List<RollEntry> places) {

		public Acquaintance {
			places = List.copyOf(places);
		}

	}

}
