package jp.wakuwaku.bot.registration.me;

import java.util.List;

import jp.wakuwaku.bot.registration.page.FieldView;
import jp.wakuwaku.bot.registration.page.Words;

/**
 * The page as it is shown. What is not there is empty.
 *
 * @param words what it says of its own accord
 * @param formWords what its fields say
 * @param openUntil until when it can be opened
 * @param done what has just been done
 * @param profile what is filled in the next time
 * @param profileUntil when that ends by itself
 * @param agreement what is agreed to by correcting it
 * @param attempt names what is sent from this page, so that it counts once
 * @param registrations newest first
 * @param consents oldest first
 */
record MeView(MeWords words, Words formWords, String openUntil, String done, List<FieldView> profile,
		String profileUntil, String agreement, String attempt, List<RegistrationView> registrations,
		List<ConsentView> consents) {

	public List<FieldView> wrong() {
		return this.profile.stream().filter(FieldView::isWrong).toList();
	}

	/**
	 * A registration with what was entered for it.
	 *
	 * @param isGivenUp whether it does not count any more
	 * @param until when that ends by itself; empty when it did
	 */
	record RegistrationView(String title, String when, String place, String receipt, boolean isGivenUp, String until,
			List<Row> rows) {
	}

	/** What was entered into one field. */
	record Row(String label, String value) {
	}

	/**
	 * That something was agreed to, or taken back.
	 *
	 * @param text what was shown
	 */
	record ConsentView(String what, String text) {
	}

}
