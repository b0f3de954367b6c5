package jp.wakuwaku.bot.programs;

import java.time.Instant;

/**
 * One date of a seminar.
 *
 * @param id its lasting name, among all programs
 * @param time when it takes place
 * @param place where
 * @param capacity for how many
 * @param registration when residents may register and cancel
 * @param status what staff have decided
 */
public record Session(SessionId id, TimeSpan time, Place place, Capacity capacity, RegistrationPeriod registration,
		StaffStatus status) {

	public Session {
		if (registration.closesAt().isAfter(time.endsAt())) {
			throw new IllegalArgumentException(
					"closes: " + registration.closesAt() + " (expected: not after the end, " + time.endsAt() + ")");
		}
		if (registration.cancelUntil().isAfter(time.startsAt())) {
			throw new IllegalArgumentException("cancel-until: " + registration.cancelUntil()
					+ " (expected: not after the start, " + time.startsAt() + ")");
		}
	}

	/**
	 * Where the session stands.
	 * @param now the moment
	 * @param taken seats that are held or confirmed, companions included
	 * @return its status then
	 */
	public SessionStatus statusAt(Instant now, int taken) {
		return switch (this.status) {
			case DRAFT -> SessionStatus.DRAFT;
			case CANCELLED -> SessionStatus.CANCELLED;
			case OPEN, CLOSED -> {
				if (!now.isBefore(this.time.endsAt().toInstant())) {
					yield SessionStatus.OVER;
				}
				yield (this.status == StaffStatus.CLOSED) ? SessionStatus.CLOSED : registrationAt(now, taken);
			}
		};
	}

	/**
	 * Whether a resident may cancel without the office.
	 * @param now the moment
	 * @return whether the deadline is still to come
	 */
	public boolean isCancellableAt(Instant now) {
		return now.isBefore(this.registration.cancelUntil().toInstant());
	}

	private SessionStatus registrationAt(Instant now, int taken) {
		if (!now.isBefore(this.registration.closesAt().toInstant())) {
			return SessionStatus.CLOSED;
		}
		if (now.isBefore(this.registration.opensAt().toInstant())) {
			return SessionStatus.UPCOMING;
		}
		return (taken < this.capacity.seats()) ? SessionStatus.OPEN : SessionStatus.FULL;
	}

}
