package jp.wakuwaku.bot.console.registrations;

import java.time.Instant;
import java.time.LocalDate;

import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.registration.desk.Attendance;

/** What there is to do with somebody whose QR code was read. */
enum ArrivalVerdict {

	/** They can be noted as here. */
	WELCOME("この方を出席にします。"),

	/** They are noted already. */
	HERE("出席になっています。"),

	/** They come to another session than the one that is being received. */
	OTHER_SESSION("いま受付している回とは、別の回の申し込みです。"),

	/** It is not today. */
	OTHER_DAY("きょうの回ではありません。日にちを確かめてください。"),

	/** They wait, or were offered a seat. */
	NO_SEAT("席がまだ決まっていません（キャンセル待ちか、空きの案内中です）。"),

	/** They have no place any more. */
	ENDED("この申し込みは取り消されているか、ほかの回に移っています。");

	private final String text;

	ArrivalVerdict(String text) {
		this.text = text;
	}

	/** The session that is being received is empty when nobody said which. */
	static ArrivalVerdict of(Case found, String received, Instant now) {
		if (!found.isHere()) {
			return ENDED;
		}
		if (!found.isBooked()) {
			return NO_SEAT;
		}
		if (!day(found.meeting().startsAt()).equals(day(now))) {
			return OTHER_DAY;
		}
		if (found.entry().attendance() == Attendance.ATTENDED) {
			return HERE;
		}
		return (received.isEmpty() || received.equals(found.meeting().seating().value())) ? WELCOME : OTHER_SESSION;
	}

	public String text() {
		return this.text;
	}

	/** Whether they may be noted as here, or what was noted be taken back. */
	boolean isOpen() {
		return this == WELCOME || this == HERE || this == OTHER_SESSION;
	}

	private static LocalDate day(Instant instant) {
		return JapanTime.at(instant).toLocalDate();
	}

}
