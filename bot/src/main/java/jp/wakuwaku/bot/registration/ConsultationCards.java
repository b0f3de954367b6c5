package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

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

	private final @Nullable RegistrationId moving;

	/**
	 * Takes the registration that is to move to another slot, {@code null} for a new one.
	 */
	ConsultationCards(Speech speech, Consultation consultation, Map<String, SeatsView> free, Instant now,
			@Nullable RegistrationId moving) {
		this.speech = speech;
		this.consultation = consultation;
		this.free = free;
		this.now = now;
		this.moving = moving;
	}

	/** The days with free times, from the given one on. */
	OutgoingMessage days(int from) {
		List<LocalDate> days = slots().map((slot) -> slot.time().startsAt().toLocalDate()).distinct().toList();
		List<Action> buttons = days.stream()
			.skip(from)
			.limit(DAYS)
			.map((day) -> button(this.speech.day(day), RegistrationFlow.DAY, DAY.format(day)))
			.toList();
		List<Action> more = (days.size() > from + DAYS)
				? List.of(overview(RegistrationWords.BUTTON_MORE_DAYS, from + DAYS)) : List.of();
		String choose = this.speech
			.say((this.moving != null) ? RegistrationWords.MOVE_SLOT : RegistrationWords.CHOOSE_DAY);
		return card((this.moving != null) ? RegistrationWords.MOVE_SLOT_TITLE : RegistrationWords.MENU_CONSULTATION,
				Speech.lines(this.consultation.facts().title(),
						(this.moving != null) ? "" : this.consultation.facts().description(),
						"\n" + (buttons.isEmpty() ? this.speech.say(RegistrationWords.NO_DAYS) : choose)),
				Speech.all(buttons, more, List.of(this.speech.call(this.consultation.facts().contact()))));
	}

	/** The free times of one day. */
	OutgoingMessage times(String day) {
		List<Slot> slots = slots().filter((slot) -> DAY.format(slot.time().startsAt()).equals(day)).toList();
		List<Action> buttons = slots.stream()
			.limit(TIMES)
			.map((slot) -> button(Speech.time(slot.time().startsAt()) + " " + adviser(slot), RegistrationFlow.SLOT,
					slot.id().value()))
			.toList();
		String when = slots.isEmpty() ? "" : this.speech.day(slots.getFirst().time().startsAt());
		return card(RegistrationWords.TIMES_TITLE,
				Speech.lines(when,
						this.speech
							.say(buttons.isEmpty() ? RegistrationWords.NO_TIMES : RegistrationWords.CHOOSE_TIME)),
				Speech.all(buttons, List.of(overview(RegistrationWords.BUTTON_OTHER_DAYS, 0))));
	}

	/** Where a slot can be, of which the resident chooses. */
	OutgoingMessage places(Slot slot) {
		List<Place> places = slot.places();
		List<Action> buttons = Stream.iterate(0, (index) -> index < places.size(), (index) -> index + 1)
			.map((index) -> button(places.get(index).name(), RegistrationFlow.BOOK, slot.id().value(),
					Integer.toString(index)))
			.toList();
		return card(RegistrationWords.PLACES_TITLE,
				Speech.lines(this.speech.span(slot.time().startsAt().toInstant(), slot.time().endsAt().toInstant()),
						this.speech.say(RegistrationWords.CHOOSE_PLACE)),
				buttons);
	}

	/** Leads to all days, from the given one on. */
	private Action overview(RegistrationWords label, int from) {
		String id = this.consultation.id().value();
		String number = Integer.toString(from);
		return (this.moving != null) ? this.speech.button(label, RegistrationFlow.MOVE, id, this.moving.value(), number)
				: this.speech.button(label, RegistrationFlow.PROGRAM, id, number);
	}

	/** A button that knows the consultation, and which registration is to move. */
	private Action button(String label, String action, String... more) {
		List<String> arguments = new ArrayList<>(List.of(this.consultation.id().value()));
		arguments.addAll(List.of(more));
		if (this.moving != null) {
			arguments.add(this.moving.value());
		}
		return this.speech.button(label, action, arguments.toArray(String[]::new));
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
