package jp.wakuwaku.bot.console.consultations;

import java.util.List;
import java.util.function.UnaryOperator;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.programs.ProgramChange;
import jp.wakuwaku.bot.console.programs.ProgramSaving;
import jp.wakuwaku.bot.programs.Consultation;

import org.springframework.stereotype.Component;

/**
 * Saves a change of a consultation, once it is known which booked slots it leaves out.
 */
@Component
class CarefulSaving {

	/** The box that says so. */
	static final String CONFIRMED = "confirmed";

	private final ProgramSaving saving;

	private final BookedSlots booked;

	CarefulSaving(ProgramSaving saving, BookedSlots booked) {
		this.saving = saving;
		this.booked = booked;
	}

	/** Nobody loses a slot by it; who has one outside of the hours keeps it. */
	Outcome save(ProgramChange change, FormErrors errors, boolean isConfirmed, UnaryOperator<Consultation> edit) {
		List<BookedSlot> left = List.of();
		if (errors.isEmpty() && !isConfirmed) {
			Consultation before = (Consultation) change.program();
			left = left(before, edit);
			errors.require(left.isEmpty(), CONFIRMED, "予約の入っている枠があります。確かめて、よければ印を付けてください。");
		}
		return new Outcome(this.saving.save(change, errors, (each) -> edit.apply((Consultation) each)), left);
	}

	/** What cannot be is refused by saving it. */
	private List<BookedSlot> left(Consultation before, UnaryOperator<Consultation> edit) {
		try {
			return this.booked.affected(before, edit.apply(before));
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

	/**
	 * What became of it.
	 *
	 * @param isDone whether it is saved
	 * @param left slots that somebody has and that are not confirmed to be left out
	 */
	record Outcome(boolean isDone, List<BookedSlot> left) {
	}

}
