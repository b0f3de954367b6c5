package jp.wakuwaku.bot.registration;

import java.util.Optional;

import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;

import org.springframework.stereotype.Component;

/**
 * Lets staff find a booking by the QR code that its resident shows at the door. It stays
 * good when the booking is moved.
 */
@Component
public class Passes {

	private final Calendars calendars;

	private final CalendarLinks links;

	private final Registrations registrations;

	private final Programs programs;

	Passes(Calendars calendars, CalendarLinks links, Registrations registrations, Programs programs) {
		this.calendars = calendars;
		this.links = links;
		this.registrations = registrations;
		this.programs = programs;
	}

	/**
	 * Finds what a QR code is of.
	 * @param token as it was read
	 * @return the registration as it is by now; empty when there is none any more
	 */
	public Optional<Registration> find(PassToken token) {
		return this.links.find(token).flatMap(this.calendars::current);
	}

	/** For who has the address that a booking has for calendars. */
	Optional<Pass> open(CalendarToken token) {
		return this.links.find(token)
			.flatMap((link) -> this.calendars.current(link).map((registration) -> open(token, link, registration)));
	}

	private Pass open(CalendarToken token, CalendarLink link, Registration registration) {
		PassToken pass = PassToken.of(token);
		this.links.put(pass, link);
		if (this.registrations.find(link.person(), link.registration()).isEmpty()) {
			// Forgotten meanwhile, and so is this.
			this.links.delete(token);
		}
		Optional<Program> program = this.programs.find(registration.program());
		return new Pass(pass, registration.person(),
				program.filter((known) -> !known.isNeutral()).map((known) -> known.facts().title()).orElse(""),
				Appointment.of(program, registration), this.calendars.isBooked(registration));
	}

}
