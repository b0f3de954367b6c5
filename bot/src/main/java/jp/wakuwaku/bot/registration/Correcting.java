package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.page.FormLinks;
import jp.wakuwaku.bot.registration.page.FormTask;
import jp.wakuwaku.bot.registration.page.StatementConsents;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.RecordId;

import org.springframework.stereotype.Component;

/**
 * Lets residents correct what they answered, and how many come. May be repeated with the
 * same origin.
 */
@Component
class Correcting {

	private final Programs programs;

	private final Seats seats;

	private final Counter counter;

	private final PersonalDetails details;

	private final StatementConsents consents;

	private final FormLinks pages;

	private final PhoneBook phones;

	private final DetailsRetention retention;

	private final Clock clock;

	Correcting(Programs programs, Seats seats, Counter counter, PersonalDetails details, StatementConsents consents,
			FormLinks pages, PhoneBook phones, DetailsRetention retention, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.counter = counter;
		this.details = details;
		this.consents = consents;
		this.pages = pages;
		this.phones = phones;
		this.retention = retention;
		this.clock = clock;
	}

	Tidings begin(Origin origin, Errand.BeginCorrection errand) {
		return with(origin, errand.registration(), (found) -> begin(origin, errand, found));
	}

	Tidings apply(Origin origin, Errand.ApplyCorrection errand) {
		return with(origin, errand.registration(), (found) -> apply(origin, errand, found));
	}

	/** Deletes what is kept with the registration from now on. */
	void forgetDraft(Origin origin, Errand.ApplyCorrection errand) {
		this.counter.own(origin, errand.registration())
			.ifPresent((own) -> this.details.delete(own.person(), new RecordId(errand.draft())));
	}

	private Tidings begin(Origin origin, Errand.BeginCorrection errand, Found found) {
		boolean isOnPage = !found.form().onPage().isEmpty();
		boolean isInChat = !found.form().inChat().stream().allMatch((field) -> isAgreed(found, field));
		if (isOnPage && isInChat && errand.part() == Errand.Part.ANY) {
			return new Tidings.Correctable(found.booking());
		}
		boolean isForPage = isOnPage && (errand.part() != Errand.Part.CHAT || !isInChat);
		return isForPage ? page(origin, errand, found) : asked(found);
	}

	private Tidings page(Origin origin, Errand.BeginCorrection errand, Found found) {
		FormTask task = new FormTask(origin.chat(), found.own().person(), origin.event().value(), found.own().program(),
				null, errand.language(), found.record());
		return new Tidings.CorrectionPage(found.booking(), this.pages.open(task, this.clock.instant()));
	}

	private Tidings asked(Found found) {
		Map<String, String> before = before(found);
		Map<String, String> answers = new HashMap<>();
		for (Field field : found.form().inChat()) {
			String value = before.getOrDefault(field.id().value(), "");
			boolean isToldAgain = !field.isPersonal()
					&& (isAgreed(found, field) || !(field.type() instanceof FieldType.Consent));
			if (isToldAgain && !value.isEmpty()) {
				answers.put(field.id().value(), value);
			}
		}
		return new Tidings.CorrectionAsked(found.booking(), answers);
	}

	private boolean isAgreed(Found found, Field field) {
		return field.isRequired() && field.type() instanceof FieldType.Consent statement
				&& this.consents.holdInChat(found.own().person(), found.own().program(), statement);
	}

	private Tidings apply(Origin origin, Errand.ApplyCorrection errand, Found found) {
		Map<String, String> before = before(found);
		Map<String, String> given = this.details.find(found.own().person(), new RecordId(errand.draft()))
			.orElseGet(Map::of);
		CorrectedAnswers corrected = new CorrectedAnswers(found.form(), before);
		Errand.Part part = errand.answers().isEmpty() ? Errand.Part.PAGE : Errand.Part.CHAT;
		Optional<Map<String, String>> after = (part == Errand.Part.PAGE) ? corrected.byPage(given)
				: corrected.byChat(errand.answers(), given);
		return after.map((values) -> apply(origin, found, before, values, part))
			.orElseGet(() -> found.stays(Tidings.Uncorrected.NOT_FILLED_IN));
	}

	/** The seats come first: what follows is repeated until it is done. */
	private Tidings apply(Origin origin, Found found, Map<String, String> before, Map<String, String> after,
			Errand.Part part) {
		Party party = found.party(after);
		if (!party.equals(found.party(before))) {
			SeatResult.Resize resized = this.seats.resize(found.own().seating(), party, By.RESIDENT,
					new Cause(origin.id(), this.clock.instant()));
			if (!(resized instanceof SeatResult.Granted)) {
				return refused(found, resized);
			}
		}
		PersonId person = found.own().person();
		// The session may have been put off since it was booked.
		Instant until = this.details.keptUntil(person)
			.getOrDefault(found.record(), this.retention.until(found.own(), found.booking().endsAt()));
		this.phones.add(person, found.form(), after, until);
		boolean isKept = this.details.put(person, found.record(), after, until);
		return isKept ? this.counter.booking(found.own(), this.clock.instant())
			.<Tidings>map((booking) -> new Tidings.Corrected(booking, part))
			.orElseGet(Tidings.NotThere::new) : new Tidings.NotThere();
	}

	private static Tidings refused(Found found, SeatResult.Resize result) {
		return switch (result) {
			case SeatResult.NoRoom _ -> found.stays(Tidings.Uncorrected.NO_ROOM);
			case SeatResult.NotOpen _ -> found.stays(Tidings.Uncorrected.NOT_OPEN);
			case SeatResult.TooLate _ -> found.stays(Tidings.Uncorrected.TOO_LATE);
			case SeatResult.NotIn _, SeatResult.Granted _ -> new Tidings.NotThere();
		};
	}

	private Map<String, String> before(Found found) {
		return this.details.find(found.own().person(), found.record()).orElseGet(Map::of);
	}

	/** With a place that can be corrected, and is not over. */
	private Tidings with(Origin origin, RegistrationId id, Function<Found, Tidings> action) {
		Instant now = this.clock.instant();
		return this.counter.own(origin, id)
			.flatMap((own) -> this.programs.find(own.program())
				.flatMap(
						(program) -> this.counter.booking(own, now).map((booking) -> new Found(own, program, booking))))
			.filter((found) -> found.booking().state() != PlaceState.HELD
					&& found.booking().state() != PlaceState.ENDED)
			.map((found) -> found.booking().startsAt().isAfter(now) ? action.apply(found)
					: found.stays(Tidings.Uncorrected.TOO_LATE))
			.orElseGet(Tidings.NotThere::new);
	}

	/** What is to be corrected. */
	private record Found(Registration own, Program program, Booking booking) {

		Form form() {
			return this.program.form();
		}

		RecordId record() {
			return new RecordId(this.own.id().value());
		}

		Party party(Map<String, String> values) {
			return Draft.party(this.own.person(), form(), values);
		}

		Tidings stays(Tidings.Uncorrected reason) {
			return new Tidings.NotCorrected(this.booking, reason);
		}

	}

}
