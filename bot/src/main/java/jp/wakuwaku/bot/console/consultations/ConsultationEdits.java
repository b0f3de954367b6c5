package jp.wakuwaku.bot.console.consultations;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.SlotRules;
import jp.wakuwaku.bot.programs.StaffStatus;

/** Consultations with one thing changed. */
final class ConsultationEdits {

	private ConsultationEdits() {
	}

	/** With other rules of its slots. */
	static Consultation with(Consultation one, SlotRules rules) {
		return new Consultation(one.id(), one.facts(), one.places(), one.advisers(), rules, one.closedDays(),
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** With other places. */
	static Consultation withPlaces(Consultation one, List<Place> places) {
		return new Consultation(one.id(), one.facts(), places, one.advisers(), one.rules(), one.closedDays(),
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** With other advisers. */
	static Consultation withAdvisers(Consultation one, List<Adviser> advisers) {
		return new Consultation(one.id(), one.facts(), one.places(), advisers, one.rules(), one.closedDays(),
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** With an adviser in the place of the one of the same name, or at the end. */
	static Consultation with(Consultation one, Adviser changed) {
		boolean isThere = one.adviser(changed.id()).isPresent();
		return withAdvisers(one, isThere
				? one.advisers().stream().map((each) -> each.id().equals(changed.id()) ? changed : each).toList()
				: Stream.concat(one.advisers().stream(), Stream.of(changed)).toList());
	}

	/** With other days on which nobody advises. */
	static Consultation withClosedDays(Consultation one, SortedSet<LocalDate> closedDays) {
		return new Consultation(one.id(), one.facts(), one.places(), one.advisers(), one.rules(), closedDays,
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** Open, closed, or not shown yet. */
	static Consultation with(Consultation one, StaffStatus status) {
		return new Consultation(one.id(), one.facts(), one.places(), one.advisers(), one.rules(), one.closedDays(),
				one.form(), one.perPerson(), status, one.reminders());
	}

}
