package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.registration.desk.Disclosures;
import jp.wakuwaku.bot.registration.desk.PersonFile;
import org.jspecify.annotations.Nullable;

/**
 * One registration of somebody who was looked up.
 *
 * @param held how it stands
 * @param title of what; empty when that is not known any more
 * @param when as it is read aloud
 * @param who by name, {@code null} when nothing is kept any more
 */
record ResidentRow(PersonFile.Held held, String title, String when, Disclosures.@Nullable Call who) {

	public String receipt() {
		return this.held.registration().receipt().value();
	}

	public String path() {
		return "/console/registrations/receipts/" + receipt();
	}

	/** Whether there is a page of it. */
	public boolean isKnown() {
		return this.held.entry() != null && !this.title.isEmpty();
	}

	public boolean isPresent() {
		return this.held.isPresent();
	}

	public String name() {
		return (this.who == null) ? "" : this.who.name();
	}

	public String phone() {
		return (this.who == null) ? "" : this.who.phone();
	}

	public String state() {
		return (this.held.entry() == null) ? "" : new RollLine(this.held.entry(), null).state();
	}

	public String kind() {
		return (this.held.entry() == null) ? "" : new RollLine(this.held.entry(), null).kind();
	}

}
