package jp.wakuwaku.bot.registration.desk;

import jp.wakuwaku.bot.registration.ForgottenRegistrations;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.ForgetListener;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leaves nothing at the desk that leads to whoever is forgotten, also when staff enter
 * something at the same moment. Comes before the registrations go, by which it finds what
 * there is.
 */
@Component
@Order(0)
class ForgottenAtDesk implements ForgetListener {

	private final Residents residents;

	private final Registrations registrations;

	private final AttendanceBook attendance;

	private final ForgottenRegistrations forgotten;

	ForgottenAtDesk(Residents residents, Registrations registrations, AttendanceBook attendance,
			ForgottenRegistrations forgotten) {
		this.residents = residents;
		this.registrations = registrations;
		this.attendance = attendance;
		this.forgotten = forgotten;
	}

	@Override
	public void forget(PersonId person) {
		this.registrations.of(person)
			.forEach((registration) -> this.attendance.forget(registration.seating(), registration.id()));
	}

	/**
	 * Looks again at whom something has just been written for.
	 * @return whether they are forgotten, and so is what was written
	 */
	boolean isForgotten(Registration registration) {
		return isForgotten(registration.person(), registration.seating(), registration.id());
	}

	boolean isForgotten(PersonId person, SeatingId seating, RegistrationId registration) {
		if (this.residents.isKnown(person)) {
			return false;
		}
		this.attendance.forget(seating, registration);
		this.forgotten.forget(person);
		return true;
	}

}
