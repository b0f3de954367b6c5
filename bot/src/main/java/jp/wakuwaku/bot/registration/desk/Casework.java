package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.HeadCount;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Overbooking;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.Seats;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What staff do with one registration, which its holder names by the receipt number. They
 * are told by LINE when they have it.
 */
@Component
public class Casework {

	private final Programs programs;

	private final Seats seats;

	private final Registrations registrations;

	private final Rolls rolls;

	private final Paperwork paperwork;

	private final AttendanceBook attendance;

	private final ForgottenAtDesk forgotten;

	private final Once once;

	private final Deeds deeds;

	private final Clock clock;

	Casework(Programs programs, Seats seats, Registrations registrations, Rolls rolls, Paperwork paperwork,
			AttendanceBook attendance, ForgottenAtDesk forgotten, Once once, Deeds deeds, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.registrations = registrations;
		this.rolls = rolls;
		this.paperwork = paperwork;
		this.attendance = attendance;
		this.forgotten = forgotten;
		this.once = once;
		this.deeds = deeds;
		this.clock = clock;
	}

	/**
	 * Replaces what somebody told about themselves. How many come stays as it is.
	 * @param act by whom
	 * @param receipt which registration
	 * @param answers all of the form's, by field, as they were typed
	 * @param why what is noted with it
	 * @return {@link DeskResult.Done}, or why not
	 */
	public DeskResult changeDetails(Act act, ReceiptNumber receipt, Map<String, String> answers,
			Why<CorrectionReason> why) {
		Optional<Registration> found = this.registrations.find(receipt);
		Optional<Form> form = found.flatMap((registration) -> this.programs.find(registration.program()))
			.map(Program::form);
		if (found.isEmpty() || form.isEmpty()) {
			return new DeskResult.NotThere();
		}
		CheckedAnswers checked = CheckedAnswers.check(form.get(), answers);
		if (!checked.problems().isEmpty()) {
			return new DeskResult.Faulty(checked.problems());
		}
		return changeDetails(act, found.get(), form.get(),
				this.paperwork.withFormer(found.get(), form.get(), checked.values()), why);
	}

	/**
	 * Cancels a registration, also after the deadline.
	 * @param act by whom
	 * @param receipt which registration
	 * @return {@link DeskResult.Done}, or why not
	 */
	public DeskResult cancel(Act act, ReceiptNumber receipt) {
		return own(receipt).map((own) -> {
			this.deeds.note(act, Deed.Kind.CANCELLED, receipt.value());
			return result(own, this.seats.leave(own.seating(), party(own), By.STAFF, act.cause(now())));
		}).orElseGet(DeskResult.NotThere::new);
	}

	/**
	 * Books for somebody who waits, whether or not it is their turn.
	 * @param act by whom
	 * @param receipt whose place in the waiting list
	 * @param reason why them, and why there may be more than there is room for
	 * @return {@link DeskResult.Done}, or why not
	 */
	public DeskResult promote(Act act, ReceiptNumber receipt, Overbooking reason) {
		return own(receipt).map((own) -> {
			this.deeds.note(act, Deed.Kind.PROMOTED, receipt.value());
			return result(own, this.seats.promote(own.seating(), party(own), reason, act.cause(now())));
		}).orElseGet(DeskResult.NotThere::new);
	}

	/**
	 * Answers an offer for somebody who was asked on the phone.
	 * @param act by whom
	 * @param receipt whose offer
	 * @param isAccepted whether they want the seat
	 * @return {@link DeskResult.Done}, or why not
	 */
	public DeskResult answerOffer(Act act, ReceiptNumber receipt, boolean isAccepted) {
		return own(receipt).map((own) -> {
			this.deeds.note(act, Deed.Kind.OFFER_ANSWERED, receipt.value());
			return result(own, isAccepted ? this.seats.accept(own.seating(), party(own), By.STAFF, act.cause(now()))
					: this.seats.decline(own.seating(), party(own), By.STAFF, act.cause(now())));
		}).orElseGet(DeskResult.NotThere::new);
	}

	/**
	 * Notes whether somebody who has a seat has come.
	 * @param act by whom
	 * @param receipt which registration
	 * @param came whether they did, {@code null} to take back what was noted
	 * @return {@link DeskResult.Done}, or why not
	 */
	public DeskResult noteAttendance(Act act, ReceiptNumber receipt, @Nullable Attendance came) {
		return own(receipt)
			.filter((own) -> this.rolls.place(own.person(), own.seating())
				.filter(Place.Booked.class::isInstance)
				.isPresent())
			.map((own) -> {
				this.deeds.note(act, Deed.Kind.ATTENDANCE_NOTED, receipt.value());
				this.attendance.note(act, own.seating(), own.id(), came);
				return this.forgotten.isForgotten(own) ? new DeskResult.NotThere() : done(own);
			})
			.orElseGet(DeskResult.NotThere::new);
	}

	private DeskResult changeDetails(Act act, Registration registration, Form form, Map<String, String> values,
			Why<CorrectionReason> why) {
		boolean isSameCount = this.rolls.place(registration.person(), registration.seating())
			.map(Place::party)
			.filter(HeadCount.party(registration.person(), form, values)::equals)
			.isPresent();
		if (!isSameCount) {
			return new DeskResult.Faulty(CheckedAnswers.otherCount(form));
		}
		if (!this.once.isDone(act, "details")) {
			this.deeds.note(act, Deed.Kind.DETAILS_CHANGED, registration.receipt().value(), why.toString());
			this.paperwork.replace(registration, form, values);
			this.once.done(act, "details");
		}
		return done(registration);
	}

	/** The one that its person's present place belongs to. */
	private Optional<Registration> own(ReceiptNumber receipt) {
		return this.registrations.find(receipt)
			.filter((own) -> this.registrations.latest(own.person(), own.seating()).filter(own::equals).isPresent());
	}

	private DeskResult result(Registration registration, SeatResult result) {
		return switch (result) {
			case SeatResult.Granted _, SeatResult.Left _ -> done(registration);
			case SeatResult.NotOpen(SeatResult.NotOpen.Reason reason) -> new DeskResult.NotOpen(reason);
			case SeatResult.NotIn _, SeatResult.NoRoom _, SeatResult.AlreadyIn _, SeatResult.TooLate _,
					SeatResult.Moved _ ->
				new DeskResult.NotThere();
		};
	}

	private DeskResult done(Registration registration) {
		return this.rolls.entry(registration).<DeskResult>map(DeskResult.Done::new).orElseGet(DeskResult.NotThere::new);
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static PartyId party(Registration registration) {
		return new PartyId(registration.person().value());
	}

}
