package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.conversation.Choice;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.registration.seats.PlaceState;

/** What is said about what a resident has. */
final class BookingCards {

	/** One less than a message has cards. */
	private static final int MOST = 11;

	private final Speech speech;

	private final BookingFacts facts;

	BookingCards(Speech speech, Programs programs) {
		this(speech, new BookingFacts(speech, programs));
	}

	BookingCards(Speech speech, BookingFacts facts) {
		this.speech = speech;
		this.facts = facts;
	}

	OutgoingMessage receipt(Booking booking, boolean hasLapsed, boolean isMove) {
		RegistrationWords title = switch (booking.state()) {
			case WAITING -> RegistrationWords.RECEIPT_WAITING_TITLE;
			case OFFERED -> RegistrationWords.RECEIPT_OFFERED_TITLE;
			case BOOKED, HELD, ENDED ->
				isMove ? RegistrationWords.RECEIPT_MOVED_TITLE : RegistrationWords.RECEIPT_TITLE;
		};
		return full(title, booking,
				hasLapsed
						? this.speech
							.say(this.facts.isSlot(booking) ? RegistrationWords.LAPSED_SLOT : RegistrationWords.LAPSED)
						: "");
	}

	OutgoingMessage accepted(Booking booking) {
		return full(RegistrationWords.ACCEPTED_TITLE, booking, "");
	}

	/** From the given one on; from the first one when there are not so many any more. */
	OutgoingMessage list(List<Booking> bookings, int asked) {
		if (bookings.isEmpty()) {
			return this.speech.card(this.speech.say(RegistrationWords.LIST_TITLE),
					this.speech.say(RegistrationWords.NONE),
					List.of(this.speech.button(RegistrationWords.MENU_SEMINAR, RegistrationFlow.SEMINAR)), aboutMe());
		}
		int from = (asked < bookings.size()) ? asked : 0;
		int until = Math.min(from + MOST, bookings.size());
		List<Booking> shown = bookings.subList(from, until);
		boolean isNeutral = shown.stream().anyMatch(this.facts::isNeutral);
		String title = this.speech.say(RegistrationWords.LIST_TITLE);
		List<Card> cards = (bookings.size() == 1)
				? List.of(card(title, shown.getFirst(), RegistrationWords.BUTTON_DETAILS))
				: Stream
					.concat(IntStream.range(from, until).mapToObj((index) -> card(bookings, index)),
							later(bookings.size(), until))
					.toList();
		String alt = shown.stream()
			.map((booking) -> this.speech.say(RegistrationWords.LINE_MARK) + this.facts.title(booking) + " "
					+ this.facts.when(booking))
			.collect(Collectors.joining("\n"));
		return new OutgoingMessage.Cards(
				isNeutral ? this.speech.say(RegistrationWords.NEUTRAL_ALT) : this.speech.alt(title, alt, List.of()),
				cards, List.of(reminders(), aboutMe()));
	}

	private Stream<Card> later(int all, int next) {
		return (next == all) ? Stream.empty()
				: Stream.of(new Card(this.speech.say(RegistrationWords.LIST_TITLE),
						this.speech.say(RegistrationWords.MORE_BOOKINGS_TITLE),
						this.speech.say(RegistrationWords.MORE, "count", all - next), null,
						List.of(this.speech.button(RegistrationWords.BUTTON_MORE_BOOKINGS,
								RegistrationFlow.REGISTRATIONS, Integer.toString(next))),
						false));
	}

	/** Leads to another feature, which is not known here but by name. */
	private Action reminders() {
		return new Action.Choose(this.speech.say(RegistrationWords.BUTTON_REMINDERS),
				Choice.lasting("reminders", "look").data());
	}

	OutgoingMessage details(Booking booking) {
		return full(RegistrationWords.LIST_TITLE, booking, "", correct(booking));
	}

	OutgoingMessage corrected(Booking booking, Errand.Part part) {
		return full(RegistrationWords.CORRECTED_TITLE, booking, this.speech
			.say((part == Errand.Part.PAGE) ? RegistrationWords.CORRECTED_PAGE : RegistrationWords.CORRECTED_CHAT));
	}

	/** The first of two taps. */
	OutgoingMessage leaving(Booking booking, long revision) {
		RegistrationWords lost = (booking.state() != PlaceState.BOOKED) ? RegistrationWords.LEAVE_WAITING
				: this.facts.isSlot(booking) ? RegistrationWords.LEAVE_SLOT : RegistrationWords.LEAVE;
		return this.speech.evenCard(this.facts.isNeutral(booking), this.speech.say(RegistrationWords.LEAVE_TITLE),
				Speech.lines(this.facts.title(booking), this.facts.when(booking), booking.place(),
						"\n" + this.speech.say(lost)),
				List.of(this.speech.button(revision, RegistrationWords.BUTTON_LEAVE_YES, RegistrationFlow.LEAVE_YES),
						this.speech.button(revision, RegistrationWords.BUTTON_LEAVE_NO, RegistrationFlow.LEAVE_NO)));
	}

	OutgoingMessage left(Booking booking) {
		return card(booking, RegistrationWords.LEFT_TITLE,
				Speech.lines(this.facts.title(booking), this.facts.when(booking),
						"\n" + this.speech.say(RegistrationWords.LEFT)),
				List.of(this.speech.button(RegistrationWords.MENU_REGISTRATIONS, RegistrationFlow.REGISTRATIONS)));
	}

	OutgoingMessage tooLate(Booking booking) {
		return card(booking, RegistrationWords.TOO_LATE_TITLE,
				Speech.lines(this.facts.title(booking), this.facts.when(booking),
						"\n" + this.speech.say(RegistrationWords.TOO_LATE, "phone", this.facts.phone(booking))),
				this.facts.call(booking));
	}

	OutgoingMessage notThere() {
		return this.speech.card(this.speech.say(RegistrationWords.NOT_THERE_TITLE),
				this.speech.say(RegistrationWords.NOT_THERE),
				List.of(this.speech.button(RegistrationWords.MENU_REGISTRATIONS, RegistrationFlow.REGISTRATIONS)));
	}

	OutgoingMessage kept() {
		return this.speech.card(this.speech.say(RegistrationWords.KEPT_TITLE), this.speech.say(RegistrationWords.KEPT),
				List.of(this.speech.button(RegistrationWords.MENU_REGISTRATIONS, RegistrationFlow.REGISTRATIONS)));
	}

	/** Told of the bot's own accord. */
	OutgoingMessage noticed(Booking booking, Tidings.Notice notice) {
		return switch (notice) {
			case OFFERED -> full(RegistrationWords.OFFER_TITLE, booking, "");
			case OFFER_LAPSED -> ended(booking, RegistrationWords.OFFER_LAPSED_TITLE, RegistrationWords.OFFER_LAPSED);
			case CANCELLED -> new CancelledCards(this.speech, this.facts).told(booking);
			case ENTERED -> full(RegistrationWords.ENTERED_TITLE, booking, this.speech.say(RegistrationWords.ENTERED));
			case MOVED -> full(RegistrationWords.MOVED_TITLE, booking, this.speech.say(RegistrationWords.MOVED));
			case REMOVED -> ended(booking, RegistrationWords.REMOVED_TITLE, RegistrationWords.REMOVED);
		};
	}

	private OutgoingMessage ended(Booking booking, RegistrationWords title, RegistrationWords words) {
		return card(booking, title,
				Speech.lines(this.facts.title(booking), this.facts.when(booking),
						"\n" + this.speech.say(words, "phone", this.facts.phone(booking))),
				Speech.all(this.facts.program(booking)
					.map((program) -> List.of(this.speech.button(RegistrationWords.BUTTON_DETAILS,
							RegistrationFlow.PROGRAM, program.id().value())))
					.orElseGet(List::of), this.facts.call(booking)));
	}

	/** Where the form asks for something. */
	private List<Action> correct(Booking booking) {
		return this.facts.program(booking)
			.filter((program) -> !program.form().fields().isEmpty())
			.map((_) -> List.of(this.speech.button(RegistrationWords.BUTTON_CORRECT, RegistrationFlow.CHANGE,
					booking.id().value())))
			.orElseGet(List::of);
	}

	/** Below the list, what else is kept. */
	private Action aboutMe() {
		return this.speech.button(AboutMeWords.BUTTON_LOOK.in(this.speech.language()), AboutMeTurns.LOOK);
	}

	private OutgoingMessage full(RegistrationWords title, Booking booking, String lead) {
		return full(title, booking, lead, List.of());
	}

	/** Everything about a place, with whatever can be done. */
	private OutgoingMessage full(RegistrationWords title, Booking booking, String lead, List<Action> more) {
		return card(booking, title, lines(booking, lead),
				Speech.all(calendar(booking), pass(booking), ways(booking),
						EarlierCards.button(this.speech, this.facts, booking), more,
						this.facts.venue(booking).map(this.speech::map).orElseGet(List::of), this.facts.call(booking)));
	}

	/** Told ahead, or because something is different now. */
	OutgoingMessage told(Booking booking, String title, String lead, List<Action> more) {
		String leave = this.speech.say((booking.state() == PlaceState.BOOKED) ? RegistrationWords.BUTTON_CANNOT_COME
				: RegistrationWords.BUTTON_LEAVE_WAITING);
		return this.speech.evenCard(this.facts.isNeutral(booking), title, lines(booking, lead),
				Speech.all(this.facts.venue(booking).map(this.speech::map).orElseGet(List::of), pass(booking),
						List.of(this.speech.button(leave, RegistrationFlow.LEAVE, booking.id().value())),
						calendar(booking), this.facts.call(booking), more));
	}

	private String lines(Booking booking, String lead) {
		Optional<Facts> facts = this.facts.program(booking).map(Program::facts);
		List<String> lines = new ArrayList<>(
				List.of(lead, this.facts.title(booking), this.facts.when(booking), this.facts.where(booking),
						this.speech.say(RegistrationWords.RECEIPT_NUMBER, "number", booking.receipt()),
						this.facts.state(booking)));
		if (booking.seats() > 1) {
			lines.add(this.speech.say(RegistrationWords.RECEIPT_SEATS, "count", booking.seats()));
		}
		if (booking.children() > 0) {
			lines.add(this.speech.say(RegistrationWords.RECEIPT_CHILDREN, "count", booking.children()));
		}
		if (booking.state() == PlaceState.BOOKED) {
			facts.map(Facts::belongings)
				.filter((belongings) -> !belongings.isEmpty())
				.ifPresent((belongings) -> lines
					.add(this.speech.say(RegistrationWords.RECEIPT_BRING, "text", belongings)));
			this.facts.cancelUntil(booking)
				.filter((_) -> booking.isCancellable())
				.ifPresent((until) -> lines
					.add("\n" + this.speech.say(RegistrationWords.RECEIPT_CANCEL, "until", this.speech.moment(until))));
		}
		if (booking.state() == PlaceState.WAITING) {
			lines.add("\n" + this.speech.say(RegistrationWords.RECEIPT_WAITING));
		}
		if (booking.state() == PlaceState.OFFERED) {
			lines.add("\n" + this.speech.say(RegistrationWords.OFFER));
		}
		lines.add(this.speech.say(RegistrationWords.RECEIPT_CONTACT, "phone", this.facts.phone(booking)));
		return Speech.lines(lines.toArray(String[]::new));
	}

	private List<Action> ways(Booking booking) {
		String id = booking.id().value();
		return switch (booking.state()) {
			case BOOKED -> booking.isCancellable()
					? Speech.all(move(booking),
							List.of(this.speech.button(RegistrationWords.BUTTON_LEAVE, RegistrationFlow.LEAVE, id)))
					: List.of();
			case WAITING ->
				List.of(this.speech.button(RegistrationWords.BUTTON_LEAVE_WAITING, RegistrationFlow.LEAVE, id));
			case OFFERED -> List.of(this.speech.button(RegistrationWords.BUTTON_ACCEPT, RegistrationFlow.ACCEPT, id),
					this.speech.button(RegistrationWords.BUTTON_DECLINE_OFFER, RegistrationFlow.DECLINE, id));
			case HELD, ENDED -> List.of();
		};
	}

	private List<Action> calendar(Booking booking) {
		URI calendar = booking.calendar();
		return (calendar != null)
				? List.of(new Action.Open(this.speech.say(RegistrationWords.BUTTON_CALENDAR), calendar)) : List.of();
	}

	private List<Action> pass(Booking booking) {
		URI pass = booking.pass();
		return (pass != null) ? List.of(new Action.Open(this.speech.say(RegistrationWords.BUTTON_PASS), pass))
				: List.of();
	}

	/** To another session or slot, where there may be one. */
	private List<Action> move(Booking booking) {
		return this.facts.program(booking).flatMap((program) -> switch (program) {
			case Seminar seminar ->
				(seminar.sessions().size() > 1) ? Optional.of(RegistrationWords.BUTTON_MOVE) : Optional.empty();
			case Consultation _ -> Optional.of(RegistrationWords.BUTTON_MOVE_SLOT);
		})
			.map((label) -> List
				.of(this.speech.button(label, RegistrationFlow.MOVE, booking.program().value(), booking.id().value())))
			.orElseGet(List::of);
	}

	/**
	 * One of several, whose buttons have names of their own, so that each can be typed.
	 */
	private Card card(List<Booking> all, int index) {
		return card(this.speech.say(RegistrationWords.LIST_TAG, "number", index + 1, "count", all.size()),
				all.get(index), RegistrationWords.BUTTON_DETAILS_OF, "number", index + 1);
	}

	private Card card(String tag, Booking booking, RegistrationWords button, Object... values) {
		return new Card(tag, this.facts.title(booking),
				Speech.lines(this.facts.when(booking), booking.place(), this.facts.state(booking)), null,
				List.of(this.speech.button(this.speech.say(button, values), RegistrationFlow.REGISTRATION,
						booking.id().value())),
				true);
	}

	private OutgoingMessage card(Booking booking, RegistrationWords title, String body, List<Action> buttons) {
		return this.speech.card(this.facts.isNeutral(booking), this.speech.say(title), body, buttons);
	}

}
