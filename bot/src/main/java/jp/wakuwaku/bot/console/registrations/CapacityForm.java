package jp.wakuwaku.bot.console.registrations;

import java.text.Normalizer;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Capacity;

/**
 * What staff typed as a session's capacity.
 *
 * @param seats how many seats
 * @param childcare for how many children
 * @param waitingList whether one can wait
 */
record CapacityForm(String seats, String childcare, boolean waitingList) {

	private static final int MOST = 10_000;

	static CapacityForm of(Capacity capacity) {
		return new CapacityForm(Integer.toString(capacity.seats()), Integer.toString(capacity.childcare()),
				capacity.hasWaitingList());
	}

	FormErrors check() {
		return new FormErrors().require(isWithin(this.seats, 1), "seats", "定員を1から10000までの数で入れてください。")
			.require(isWithin(this.childcare, 0), "childcare", "託児の人数を0から10000までの数で入れてください。託児がないときは0です。");
	}

	/** What was checked. */
	Capacity capacity() {
		return new Capacity(number(this.seats), number(this.childcare), this.waitingList);
	}

	private static boolean isWithin(String text, int least) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		return plain.matches("[0-9]{1,5}") && Integer.parseInt(plain) >= least && Integer.parseInt(plain) <= MOST;
	}

	private static int number(String text) {
		return Integer.parseInt(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
	}

}
