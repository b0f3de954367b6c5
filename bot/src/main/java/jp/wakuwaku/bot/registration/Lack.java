package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.programs.FieldType.Counted;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.registration.seats.SeatRules;

/**
 * What somebody who found too little room had asked for.
 *
 * @param seats as far as it was answered in the chat
 * @param children in the same way
 * @param isUntold whether the number of children is asked elsewhere
 * @param rules what there is at most
 */
record Lack(int seats, int children, boolean isUntold, SeatRules rules) {

	static Lack of(Draft draft, Occasion occasion) {
		Form form = occasion.program().form();
		boolean isUntold = form.counting(Counted.CHILDREN)
			.filter((field) -> !draft.answers().containsKey(field.id().value()))
			.isPresent();
		return new Lack(1 + HeadCount.counted(form, Counted.COMPANIONS, draft.answers()),
				HeadCount.counted(form, Counted.CHILDREN, draft.answers()), isUntold, occasion.rules());
	}

	/** Whether there would be room if nobody else came. */
	boolean isForNow() {
		return this.seats <= this.rules.capacity() && this.children <= this.rules.childcare();
	}

	/** Says what there is too little of, and how much there is. */
	String tell(Speech speech, Tidings.Full full) {
		boolean isChildcare = this.seats <= full.seats()
				&& (this.children > full.children() || (this.isUntold && full.children() == 0));
		if (!isChildcare) {
			return (full.seats() > 0) ? speech.say(RegistrationWords.FULL_SEATS, "count", full.seats())
					: speech.say(RegistrationWords.FULL);
		}
		if (this.rules.childcare() == 0) {
			return speech.say(RegistrationWords.NO_CHILDCARE);
		}
		return (full.children() > 0) ? speech.say(RegistrationWords.FEW_CHILDREN, "count", full.children())
				: speech.say(RegistrationWords.FULL_CHILDREN);
	}

}
