package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.SpokenHours;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Slots;
import jp.wakuwaku.bot.registration.seats.PlaceState;

/** What is said of earlier times of a consultation. */
final class EarlierCards {

	/** Below a card's twelve buttons, with those that lead on. */
	private static final int TIMES = 9;

	private final Speech speech;

	private final BookingFacts facts;

	EarlierCards(Speech speech, Programs programs) {
		this.speech = speech;
		this.facts = new BookingFacts(speech, programs);
	}

	/** Turns it on or off for a consultation that can still be moved. */
	static List<Action> button(Speech speech, BookingFacts facts, Booking booking) {
		boolean canMove = booking.state() == PlaceState.BOOKED && booking.isCancellable()
				&& facts.program(booking).filter(Consultation.class::isInstance).isPresent();
		if (!canMove) {
			return List.of();
		}
		String id = booking.id().value();
		return List.of(booking.isToldOfEarlier()
				? speech.button(RegistrationWords.BUTTON_EARLIER_OFF, RegistrationFlow.EARLIER_OFF, id)
				: speech.button(RegistrationWords.BUTTON_EARLIER_ON, RegistrationFlow.EARLIER_ON, id));
	}

	OutgoingMessage wished(Booking booking, QuietHours hours) {
		boolean isOn = booking.isToldOfEarlier();
		return this.speech.evenCard(true,
				this.speech.say(isOn ? RegistrationWords.EARLIER_ON_TITLE : RegistrationWords.EARLIER_OFF_TITLE),
				Speech.lines(this.facts.when(booking),
						"\n" + (isOn ? on(hours) : this.speech.say(RegistrationWords.EARLIER_OFF))),
				Speech.all(button(this.speech, this.facts, booking), move(booking)));
	}

	private String on(QuietHours hours) {
		SpokenHours night = SpokenHours.of(hours, this.speech.language());
		return this.speech.say(RegistrationWords.EARLIER_ON, "from", night.from(), "until", night.until());
	}

	/** Empty when nothing of it can be booked any more. */
	Optional<OutgoingMessage> freed(Booking booking, List<String> slots, Instant now) {
		List<Action> times = this.facts.program(booking)
			.filter(Consultation.class::isInstance)
			.map((program) -> Slots.free((Consultation) program, List.of(), now)
				.stream()
				.filter((slot) -> slots.contains(slot.id().value()))
				.limit(TIMES)
				.map((slot) -> this.speech.button(this.speech.moment(slot.time().startsAt().toInstant()),
						RegistrationFlow.SLOT, booking.program().value(), slot.id().value(), booking.id().value()))
				.toList())
			.orElseGet(List::of);
		return times.isEmpty() ? Optional.empty()
				: Optional.of(card(RegistrationWords.EARLIER_TITLE,
						Speech.lines(this.speech.say(RegistrationWords.EARLIER_NOW, "when", this.facts.when(booking)),
								"\n" + this.speech.say(RegistrationWords.EARLIER)),
						Speech.all(times, move(booking), button(this.speech, this.facts, booking))));
	}

	private List<Action> move(Booking booking) {
		return List.of(this.speech.button(RegistrationWords.BUTTON_MOVE_SLOT, RegistrationFlow.MOVE,
				booking.program().value(), booking.id().value()));
	}

	/** Neutral, like the consultation. */
	private OutgoingMessage card(RegistrationWords title, String body, List<Action> buttons) {
		return this.speech.card(true, this.speech.say(title), body, buttons);
	}

}
