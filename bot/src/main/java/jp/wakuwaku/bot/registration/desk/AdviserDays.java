package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Slot;
import jp.wakuwaku.bot.registration.NoticeTexts;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Component;

/**
 * Blocks days of advisers in all of their consultations. What is published is changed,
 * and the slots that somebody has end with it; who loses one is told, once.
 */
@Component
public class AdviserDays {

	/** As many as anybody looks through. */
	private static final int ALTERNATIVES = 20;

	private final Programs programs;

	private final ProgramEdits edits;

	private final Seatings seatings;

	private final Rolls rolls;

	private final NoticeTexts texts;

	private final Deeds deeds;

	private final Clock clock;

	AdviserDays(Programs programs, ProgramEdits edits, Seatings seatings, Rolls rolls, NoticeTexts texts, Deeds deeds,
			Clock clock) {
		this.programs = programs;
		this.edits = edits;
		this.seatings = seatings;
		this.rolls = rolls;
		this.texts = texts;
		this.deeds = deeds;
		this.clock = clock;
	}

	/**
	 * Shows what it would mean to block a day.
	 * @param adviser whose
	 * @param day in Japan
	 * @return empty when there is no such adviser
	 */
	public Optional<Preview> preview(AdviserId adviser, LocalDate day) {
		ProgramList list = this.programs.latest().list();
		return SessionEdits.block(list, adviser, day, true).map((blocked) -> {
			List<RollEntry> affected = rolls(adviser, day).flatMap((roll) -> roll.present().stream()).toList();
			return new Preview(affected, this.texts.cancelled(Preview.receipts(affected)), instead(blocked, adviser));
		});
	}

	/**
	 * Blocks a day. Whoever has a slot there is told with an apology, and can book anew.
	 * @param act by whom
	 * @param adviser whose
	 * @param day in Japan
	 * @return with those who lost a slot; see {@link Disclosures#calls} for the phones
	 */
	public SessionResult block(Act act, AdviserId adviser, LocalDate day) {
		return change(act, adviser, day, true) ? new SessionResult.Done(cancelled(adviser, day))
				: new SessionResult.NotThere();
	}

	/**
	 * Lists those who lost a slot by a day off.
	 * @param adviser whose
	 * @param day in Japan
	 * @return nobody where the day was never blocked
	 */
	public List<RollEntry> cancelled(AdviserId adviser, LocalDate day) {
		return rolls(adviser, day).flatMap((roll) -> roll.cancelled().stream()).toList();
	}

	/**
	 * Gives a day free again. Who lost a slot there does not get it back.
	 * @param act by whom
	 * @param adviser whose
	 * @param day in Japan
	 * @return with nobody
	 */
	public SessionResult unblock(Act act, AdviserId adviser, LocalDate day) {
		return change(act, adviser, day, false) ? new SessionResult.Done(List.of()) : new SessionResult.NotThere();
	}

	private boolean change(Act act, AdviserId adviser, LocalDate day, boolean isBlocked) {
		String subject = adviser + "/" + day;
		if (SessionEdits.block(this.programs.latest().list(), adviser, day, isBlocked).isEmpty()) {
			return false;
		}
		this.deeds.note(act, isBlocked ? Deed.Kind.DAY_BLOCKED : Deed.Kind.DAY_UNBLOCKED, subject);
		return this.edits.change(act, subject, (list) -> SessionEdits.block(list, adviser, day, isBlocked));
	}

	private Stream<Roll> rolls(AdviserId adviser, LocalDate day) {
		return this.seatings.slots(adviser, day, this.clock.instant())
			.stream()
			.map(this.rolls::of)
			.flatMap(Optional::stream);
	}

	private List<Preview.Alternative> instead(ProgramList blocked, AdviserId adviser) {
		Instant now = this.clock.instant();
		return blocked.programs()
			.stream()
			.filter(Consultation.class::isInstance)
			.map(Consultation.class::cast)
			.filter((consultation) -> consultation.adviser(adviser).isPresent())
			.flatMap((consultation) -> this.seatings.free(consultation, now).stream())
			.limit(ALTERNATIVES)
			.map(AdviserDays::alternative)
			.toList();
	}

	private static Preview.Alternative alternative(Slot slot) {
		return new Preview.Alternative(new SeatingId(slot.id().value()), slot.time().startsAt().toInstant(), 1);
	}

}
