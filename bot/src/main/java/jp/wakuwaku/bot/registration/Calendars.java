package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.bot.programs.Place.Venue;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.registration.seats.Glance;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.knowledge.Language;

/**
 * Shows bookings to calendars. The address of a booking shows whatever it has become: the
 * session that somebody moved to, or that it is cancelled.
 */
class Calendars {

	private final Programs programs;

	private final Seats seats;

	private final Registrations registrations;

	private final CalendarLinks links;

	private final Function<String, URI> address;

	private final Clock clock;

	/** Takes what makes an address out of a path. */
	Calendars(Programs programs, Seats seats, Registrations registrations, CalendarLinks links,
			Function<String, URI> address, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.registrations = registrations;
		this.links = links;
		this.address = address;
		this.clock = clock;
	}

	/**
	 * The address of a registration, the same at every call. LINE's own browser adds
	 * nothing to a calendar, so it is left:
	 * https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/#opening-url-in-external-browser
	 */
	URI linkTo(Registration registration) {
		Registration first = history(registration).getLast();
		CalendarToken token = token(registration);
		this.links.put(token, new CalendarLink(CalendarLink.VERSION, first.person(), first.id()));
		if (this.registrations.find(first.person(), first.id()).isEmpty()) {
			// Forgotten meanwhile, and so is this.
			this.links.delete(token);
		}
		return this.address.apply("c/" + token.value() + ".ics?openExternalBrowser=1");
	}

	/**
	 * The address of the page that shows a registration's QR code; opens once it is
	 * linked to.
	 */
	URI passOf(Registration registration) {
		return this.address.apply("c/qr/" + token(registration).value());
	}

	/** Finds what a token is about; the same nothing for whatever there is not. */
	Optional<CalendarEvent> find(CalendarToken token) {
		return this.links.find(token).flatMap(this::current).map(this::event);
	}

	/** What has become of the registration that a link is about. */
	Optional<Registration> current(CalendarLink link) {
		return this.registrations.of(link.person())
			.stream()
			.filter((registration) -> history(registration).getLast().id().equals(link.registration()))
			.findFirst();
	}

	/** Whether there is a seat for good. */
	boolean isBooked(Registration registration) {
		return state(registration, this.clock.instant()) == CalendarEvent.State.CONFIRMED;
	}

	/** Shows nothing of a registration any more. */
	void forget(RegistrationId registration) {
		this.links.delete(CalendarToken.of(registration));
	}

	/**
	 * The time comes from the very programs whose number counts, so that no later time
	 * comes with the same number.
	 */
	private CalendarEvent event(Registration registration) {
		List<Registration> history = history(registration);
		CalendarEvent.State state = state(registration, this.clock.instant());
		ProgramsVersion version = this.programs.latest();
		Optional<Program> program = version.list().find(registration.program());
		Appointment appointment = Appointment.of(program, registration);
		boolean isPrivate = program.map(Program::isNeutral).orElse(true);
		String title = program.filter((_) -> !isPrivate)
			.map((known) -> known.facts().title())
			.orElseGet(() -> RegistrationWords.CALENDAR_TITLE.in(Language.JA));
		return new CalendarEvent(id(history.getLast()), sequence(history, state, version), state, title, isPrivate,
				appointment.startsAt(), appointment.endsAt(), place(appointment),
				RegistrationWords.CALENDAR_NOTE.in(Language.JA));
	}

	/** Whoever has cancelled never moves again, and programs only become newer. */
	private static int sequence(List<Registration> history, CalendarEvent.State state, ProgramsVersion version) {
		int moves = history.size() - 1;
		int cancels = (state == CalendarEvent.State.CANCELLED) ? 1 : 0;
		return Math.toIntExact(version.number()) + moves + cancels;
	}

	private CalendarEvent.State state(Registration registration, Instant now) {
		boolean isLatest = this.registrations.latest(registration.person(), registration.seating())
			.filter(registration::equals)
			.isPresent();
		Optional<Place> place = this.seats
			.glance(registration.seating(), new PartyId(registration.person().value()), now)
			.map(Glance::own)
			.filter((_) -> isLatest);
		return place.map((own) -> switch (own) {
			case Place.Booked _ -> CalendarEvent.State.CONFIRMED;
			case Place.Held _, Place.Waiting _, Place.Offered _ -> CalendarEvent.State.TENTATIVE;
			case Place.Ended _ -> CalendarEvent.State.CANCELLED;
		}).orElse(CalendarEvent.State.CANCELLED);
	}

	private static String place(Appointment appointment) {
		return (appointment.venue() instanceof Venue venue) ? venue.name() + " " + venue.address()
				: appointment.place();
	}

	/** This one, then those from which it was moved, the first one last. */
	private List<Registration> history(Registration registration) {
		return this.registrations.history(registration);
	}

	private CalendarToken token(Registration registration) {
		return CalendarToken.of(history(registration).getLast().id());
	}

	private static String id(Registration first) {
		byte[] digest = Fingerprint.of("calendar-event/" + first.id());
		return HexFormat.of().formatHex(digest, 0, digest.length / 2) + "@wakuwaku";
	}

}
