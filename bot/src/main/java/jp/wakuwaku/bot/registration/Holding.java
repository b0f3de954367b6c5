package jp.wakuwaku.bot.registration;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.registration.page.FormLinks;
import jp.wakuwaku.bot.registration.page.FormTask;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Glance;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps seats for a draft while the rest is asked. May be repeated with the same origin.
 */
@Component
class Holding {

	private final Programs programs;

	private final Seatings seatings;

	private final Seats seats;

	private final Residents residents;

	private final DraftAnswers answers;

	private final Allowance allowance;

	private final Drafts drafts;

	private final FormLinks pages;

	private final ForgottenRegistrations forgotten;

	private final Clock clock;

	Holding(Programs programs, Seatings seatings, Seats seats, Residents residents, DraftAnswers answers,
			Allowance allowance, Drafts drafts, FormLinks pages, ForgottenRegistrations forgotten, Clock clock) {
		this.programs = programs;
		this.seatings = seatings;
		this.seats = seats;
		this.residents = residents;
		this.answers = answers;
		this.allowance = allowance;
		this.drafts = drafts;
		this.pages = pages;
		this.forgotten = forgotten;
		this.clock = clock;
	}

	Tidings hold(Origin origin, Errand.HoldSeats errand) {
		Draft draft = errand.draft();
		Cause cause = new Cause(origin.id(), this.clock.instant());
		Optional<Occasion> occasion = Occasion.find(this.programs, draft.program(), draft.seating(), cause.now());
		if (occasion.isEmpty()) {
			return new Tidings.Refused(draft.id(), Tidings.Refusal.NOT_OPEN);
		}
		PersonId person = this.residents.of(origin.chat());
		Program program = occasion.get().program();
		if (this.allowance.isUsedUp(person, draft, program, cause.now())) {
			return new Tidings.Refused(draft.id(), Tidings.Refusal.TOO_MANY);
		}
		this.seatings.open(occasion.get(), cause.now());
		Party party = party(person, draft, program.form());
		SeatResult.@Nullable Take taken = draft.waits() ? placeOf(draft, party, cause.now())
				: this.seats.hold(draft.seating(), party, cause);
		if (taken != null && !(taken instanceof SeatResult.Granted)) {
			return Refusals.of(draft, taken);
		}
		this.drafts.put(person, draft);
		if (!this.residents.isKnown(person)) {
			// Forgotten meanwhile, and so is this.
			this.forgotten.forget(person);
			return new Tidings.Refused(draft.id(), Tidings.Refusal.NOT_FILLED_IN);
		}
		Instant until = (taken instanceof SeatResult.Granted granted && granted.place() instanceof Place.Held held)
				? held.until() : null;
		URI page = needsPage(person, draft, program.form()) ? this.pages.open(
				new FormTask(origin.chat(), person, draft.id(), draft.program(), until, errand.language()), cause.now())
				: null;
		return new Tidings.Prepared(draft.id(), until, page);
	}

	/** For when the page was sent after the chat had gone elsewhere. */
	Tidings resume(Origin origin, Errand.ResumeDraft errand) {
		return this.residents.find(origin.chat())
			.flatMap((person) -> this.drafts.find(person, errand.draft()))
			.<Tidings>map(Tidings.Resumed::new)
			.orElseGet(() -> new Tidings.Refused(errand.draft(), Tidings.Refusal.NOT_FILLED_IN));
	}

	/** Whoever moves, or waits for the seats that were lost, has filled it in before. */
	private boolean needsPage(PersonId person, Draft draft, Form form) {
		boolean isFilledIn = draft.waits() && this.answers.find(person, draft, form).isPresent();
		return !form.onPage().isEmpty() && draft.from().isEmpty() && !isFilledIn;
	}

	/** Whoever moves comes with the same people. */
	private Party party(PersonId person, Draft draft, Form form) {
		return draft.from().isEmpty() ? draft.party(person, form)
				: Draft.party(person, form, this.answers.find(person, draft, form).orElseGet(Map::of));
	}

	/** Whoever waits needs no seat, but has none there already. */
	private SeatResult.@Nullable Take placeOf(Draft draft, Party party, Instant now) {
		return this.seats.glance(draft.seating(), party.id(), now)
			.map(Glance::own)
			.filter((place) -> !(place instanceof Place.Ended || place instanceof Place.Held))
			.map(SeatResult.AlreadyIn::new)
			.orElse(null);
	}

}
