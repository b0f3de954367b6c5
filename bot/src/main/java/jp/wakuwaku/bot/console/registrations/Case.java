package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.registration.seats.PlaceState;

/**
 * A registration that is looked at.
 *
 * @param registration which
 * @param meeting of what
 * @param entry how it stands
 */
record Case(Registration registration, Meeting meeting, RollEntry entry) {

	public String receipt() {
		return this.registration.receipt().value();
	}

	public String path() {
		return "/console/registrations/receipts/" + receipt();
	}

	public RollLine line() {
		return new RollLine(this.entry, null);
	}

	public boolean isHere() {
		return this.entry.state() != PlaceState.ENDED;
	}

	public boolean isBooked() {
		return this.entry.state() == PlaceState.BOOKED;
	}

	public boolean isWaiting() {
		return this.entry.state() == PlaceState.WAITING;
	}

	public boolean isOffered() {
		return this.entry.state() == PlaceState.OFFERED;
	}

}
