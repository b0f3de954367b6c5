package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.StaffStatus;

/** What is said to whoever lost a place because it does not take place. */
final class CancelledCards {

	private final Speech speech;

	private final BookingFacts facts;

	CancelledCards(Speech speech, BookingFacts facts) {
		this.speech = speech;
		this.facts = facts;
	}

	/** With what is offered instead. */
	OutgoingMessage told(Booking booking) {
		Optional<Program> program = this.facts.program(booking);
		boolean isSlot = program.filter(Consultation.class::isInstance).isPresent();
		String words = this.speech.say(isSlot ? RegistrationWords.SLOT_CANCELLED : RegistrationWords.CANCELLED, "phone",
				this.facts.phone(booking));
		return this.speech.card(this.facts.isNeutral(booking),
				this.speech.say(isSlot ? RegistrationWords.SLOT_CANCELLED_TITLE : RegistrationWords.CANCELLED_TITLE),
				Speech.lines(this.facts.title(booking), this.facts.when(booking), "\n" + words),
				Speech.all(List.of(program.map((known) -> instead(booking, known)).orElseGet(this::seminars)),
						this.facts.call(booking)));
	}

	private Action instead(Booking booking, Program program) {
		return switch (program) {
			case Consultation consultation -> this.speech.button(RegistrationWords.BUTTON_OTHER_DAY,
					RegistrationFlow.PROGRAM, consultation.id().value());
			case Seminar seminar when hasOthers(booking, seminar) ->
				this.speech.button(RegistrationWords.BUTTON_OTHER_DAY, RegistrationFlow.MOVE, seminar.id().value(),
						booking.id().value(), Subject.ANEW);
			case Seminar _ -> seminars();
		};
	}

	private Action seminars() {
		return this.speech.button(RegistrationWords.MENU_SEMINAR, RegistrationFlow.SEMINAR);
	}

	private static boolean hasOthers(Booking booking, Seminar seminar) {
		return seminar.sessions()
			.stream()
			.filter((session) -> session.status() == StaffStatus.OPEN)
			.filter((session) -> !session.id().value().equals(booking.seating().value()))
			.anyMatch((session) -> session.time().endsAt().toInstant().isAfter(booking.startsAt()));
	}

}
