package jp.wakuwaku.bot.console.registrations;

import java.util.Locale;
import java.util.Optional;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.desk.Rolls;

import org.springframework.stereotype.Component;

/** Finds registrations by the number in an address. */
@Component
class Cases {

	private final Registrations registrations;

	private final Rolls rolls;

	private final Meetings meetings;

	Cases(Registrations registrations, Rolls rolls, Meetings meetings) {
		this.registrations = registrations;
		this.rolls = rolls;
		this.meetings = meetings;
	}

	Case named(String receipt) {
		return Named.<ReceiptNumber, Case>orMissing(ReceiptNumber::new, receipt.toUpperCase(Locale.ROOT), this::find);
	}

	/** That of a number as it is written, if there is one. */
	Optional<Case> find(String receipt) {
		return find(new ReceiptNumber(receipt));
	}

	private Optional<Case> find(ReceiptNumber receipt) {
		return this.registrations.find(receipt)
			.flatMap((registration) -> this.rolls.of(registration)
				.flatMap((entry) -> this.meetings.find(registration.seating())
					.map((meeting) -> new Case(registration, meeting, entry))));
	}

}
