package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;
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

	private static final int NEAREST = 6;

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
		List<LocalDate> days = days(slots());
		List<Action> more = (days.size() > from + DAYS)
				? List.of(overview(RegistrationWords.BUTTON_MORE_DAYS, from + DAYS)) : List.of();
		return days(days.stream().skip(from).limit(DAYS).toList(), more);
	}

	/** The free times of one day. */
	OutgoingMessage times(String day) {
		return times(slots().stream().filter((slot) -> DAY.format(slot.time().startsAt()).equals(day)).toList());
	}

	/** What is free at a wanted time, or else the times that are nearest to it. */
	OutgoingMessage wanted(WantedTime wanted) {
		List<Slot> all = slots();
		List<Slot> suitable = all.stream().filter((slot) -> wanted.suits(slot.time().startsAt())).toList();
		List<LocalDate> days = days(suitable);
		if (days.isEmpty()) {
			return all.isEmpty() ? days(0) : nearest(all, wanted);
		}
		if (days.size() == 1) {
			return times(suitable);
		}
		return days(days.stream().limit(DAYS).toList(), others(days(all), days));
	}

	/**
	 * Leads on to the days after these, or to all where these are some here and there.
	 */
	private List<Action> others(List<LocalDate> all, List<LocalDate> days) {
		int first = all.indexOf(days.getFirst());
		int next = first + Math.min(days.size(), DAYS);
		boolean areInARow = all.subList(first, all.indexOf(days.getLast()) + 1).equals(days);
		if (all.size() == days.size() && days.size() <= DAYS) {
			return List.of();
		}
		return List.of((areInARow && next < all.size()) ? overview(RegistrationWords.BUTTON_MORE_DAYS, next)
				: overview(RegistrationWords.BUTTON_OTHER_DAYS, 0));
	}

	/** The only slot that is free at a moment. */
	Optional<Slot> only(WantedTime wanted) {
		List<Slot> suitable = slots().stream().filter((slot) -> wanted.suits(slot.time().startsAt())).toList();
		return (wanted.isMoment() && suitable.size() == 1) ? Optional.of(suitable.getFirst()) : Optional.empty();
	}

	private OutgoingMessage days(List<LocalDate> days, List<Action> more) {
		List<Action> buttons = days.stream()
			.map((day) -> button(this.speech.day(day), RegistrationFlow.DAY, DAY.format(day)))
			.toList();
		boolean isNew = this.moving == null;
		String choose = Speech.lines(
				this.speech.say(isNew ? RegistrationWords.CHOOSE_DAY : RegistrationWords.MOVE_SLOT),
				this.speech.say(RegistrationWords.TYPE_TIME));
		return card(isNew ? RegistrationWords.MENU_CONSULTATION : RegistrationWords.MOVE_SLOT_TITLE,
				Speech.lines(this.consultation.facts().title(), isNew ? this.consultation.facts().description() : "",
						"\n" + (buttons.isEmpty() ? this.speech.say(RegistrationWords.NO_DAYS) : choose)),
				Speech.all(buttons, more, buttons.isEmpty() ? List.of() : picker(),
						List.of(this.speech.call(this.consultation.facts().contact()))));
	}

	private OutgoingMessage times(List<Slot> slots) {
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

	/** In their order. */
	private OutgoingMessage nearest(List<Slot> all, WantedTime wanted) {
		List<Action> buttons = all.stream()
			.map((slot) -> slot.time().startsAt())
			.distinct()
			.sorted(Comparator.comparing(wanted::distanceTo))
			.limit(NEAREST)
			.sorted()
			.map((start) -> button(this.speech.moment(start.toInstant()), RegistrationFlow.WANT,
					WantedTime.at(start.toLocalDateTime()).write()))
			.toList();
		return card(RegistrationWords.NEAREST_TITLE,
				Speech.lines(this.speech.say(RegistrationWords.NEAREST), this.speech.say(RegistrationWords.TYPE_TIME)),
				Speech.all(buttons, picker(), List.of(overview(RegistrationWords.BUTTON_OTHER_DAYS, 0))));
	}

	/** Between the first and the last free time, where there are two. */
	private List<Action> picker() {
		List<LocalDateTime> starts = slots().stream().map((slot) -> slot.time().startsAt().toLocalDateTime()).toList();
		List<String> arguments = new ArrayList<>(List.of(this.consultation.id().value()));
		if (this.moving != null) {
			arguments.add(this.moving.value());
		}
		return starts.getFirst().isBefore(starts.getLast()) ? List.of(new Action.Pick(
				this.speech.say(RegistrationWords.BUTTON_PICK),
				Choice.lasting(RegistrationFlow.NAME, RegistrationFlow.PICK, arguments.toArray(String[]::new)).data(),
				starts.getFirst(), starts.getFirst(), starts.getLast())) : List.of();
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

	private List<Slot> slots() {
		return Slots.free(this.consultation, List.of(), this.now)
			.stream()
			.filter((slot) -> this.free.containsKey(slot.id().value()))
			.toList();
	}

	private static List<LocalDate> days(List<Slot> slots) {
		return slots.stream().map((slot) -> slot.time().startsAt().toLocalDate()).distinct().toList();
	}

	private String adviser(Slot slot) {
		return this.consultation.adviser(slot.adviser()).map(Adviser::name).orElse("");
	}

	private OutgoingMessage card(RegistrationWords title, String body, List<Action> buttons) {
		return this.speech.evenCard(true, this.speech.say(title), body, buttons);
	}

}
