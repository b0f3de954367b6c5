package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.programs.Slots;

/** Shows the free times of a consultation: the day, then the time, then the place. */
final class ConsultationCards {

	/** As it stands in buttons. */
	static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

	/** Below a card's twelve buttons, with those that lead on. */
	private static final int DAYS = 9;

	private static final int TIMES = 11;

	private final Speech speech;

	private final Consultation consultation;

	private final Instant now;

	private final Map<String, SeatsView> free;

	ConsultationCards(Speech speech, Consultation consultation, Map<String, SeatsView> free, Instant now) {
		this.speech = speech;
		this.consultation = consultation;
		this.free = free;
		this.now = now;
	}

	/** The days with free times, from the given one on. */
	OutgoingMessage days(int from) {
		List<LocalDate> days = slots().map((slot) -> slot.time().startsAt().toLocalDate()).distinct().toList();
		String id = this.consultation.id().value();
		List<Action> buttons = days.stream()
			.skip(from)
			.limit(DAYS)
			.map((day) -> this.speech.button(this.speech.day(day), RegistrationFlow.DAY, id, DAY.format(day)))
			.toList();
		List<Action> more = (days.size() > from + DAYS) ? List.of(this.speech.button(RegistrationWords.BUTTON_MORE_DAYS,
				RegistrationFlow.PROGRAM, id, Integer.toString(from + DAYS))) : List.of();
		return card(RegistrationWords.MENU_CONSULTATION,
				Speech.lines(this.consultation.facts().title(), this.consultation.facts().description(),
						"\n" + this.speech
							.say(buttons.isEmpty() ? RegistrationWords.NO_DAYS : RegistrationWords.CHOOSE_DAY)),
				Speech.all(buttons, more, List.of(this.speech.call(this.consultation.facts().contact()))));
	}

	/** The free times of one day. */
	OutgoingMessage times(String day) {
		String id = this.consultation.id().value();
		List<Slot> slots = slots().filter((slot) -> DAY.format(slot.time().startsAt()).equals(day)).toList();
		List<Action> buttons = slots.stream()
			.limit(TIMES)
			.map((slot) -> this.speech.button(Speech.time(slot.time().startsAt()) + " " + adviser(slot),
					RegistrationFlow.SLOT, id, slot.id().value()))
			.toList();
		String when = slots.isEmpty() ? "" : this.speech.day(slots.getFirst().time().startsAt());
		return card(RegistrationWords.TIMES_TITLE,
				Speech.lines(when,
						this.speech
							.say(buttons.isEmpty() ? RegistrationWords.NO_TIMES : RegistrationWords.CHOOSE_TIME)),
				Speech.all(buttons, List
					.of(this.speech.button(RegistrationWords.BUTTON_OTHER_DAYS, RegistrationFlow.PROGRAM, id))));
	}

	/** Where a slot can be, of which the resident chooses. */
	OutgoingMessage places(Slot slot) {
		List<Place> places = slot.places();
		List<Action> buttons = Stream.iterate(0, (index) -> index < places.size(), (index) -> index + 1)
			.map((index) -> this.speech.button(places.get(index).name(), RegistrationFlow.BOOK,
					this.consultation.id().value(), slot.id().value(), Integer.toString(index)))
			.toList();
		return card(RegistrationWords.PLACES_TITLE,
				Speech.lines(this.speech.span(slot.time().startsAt().toInstant(), slot.time().endsAt().toInstant()),
						this.speech.say(RegistrationWords.CHOOSE_PLACE)),
				buttons);
	}

	private Stream<Slot> slots() {
		return Slots.free(this.consultation, List.of(), this.now)
			.stream()
			.filter((slot) -> this.free.containsKey(slot.id().value()));
	}

	private String adviser(Slot slot) {
		return this.consultation.adviser(slot.adviser()).map(Adviser::name).orElse("");
	}

	private OutgoingMessage card(RegistrationWords title, String body, List<Action> buttons) {
		return this.speech.card(true, this.speech.say(title), body, buttons);
	}

}
