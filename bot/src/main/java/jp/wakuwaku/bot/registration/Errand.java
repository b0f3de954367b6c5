package jp.wakuwaku.bot.registration;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.conversation.TurnCommand;
import jp.wakuwaku.knowledge.Language;

/**
 * What this module's turns want to know or have done; the answers are {@link Tidings}.
 */
sealed interface Errand extends TurnCommand {

	/**
	 * What is free, and what the resident has of it.
	 *
	 * @param view what it is shown in
	 * @param subject of what: ids as in the button that led there
	 */
	record LookUp(View view, List<String> subject) implements Errand {

		public LookUp {
			subject = List.copyOf(subject);
		}

	}

	/** What is shown of seats. */
	enum View {

		/** All seminars that can be attended. */
		SEMINARS,

		/** One program with its sessions, or with the days of its slots. */
		PROGRAM,

		/** The free times of one day of a consultation. */
		DAY,

		/** The free times of a consultation at a {@link WantedTime}. */
		WANTED,

		/** One session or slot that was chosen. */
		CHOSEN,

		/** Other sessions, or the days of other slots, for somebody who has a seat. */
		MOVE;

		/** Whether the free slots of a consultation are among it. */
		boolean showsSlots() {
			return switch (this) {
				case PROGRAM, DAY, MOVE, WANTED -> true;
				case SEMINARS, CHOSEN -> false;
			};
		}

	}

	/**
	 * Holds seats while the rest is asked, and opens the page for it.
	 *
	 * @param language of the page
	 */
	record HoldSeats(Draft draft, Language language) implements Errand {
	}

	/**
	 * Keeps an answer from the chat that is personal. Nothing is told.
	 *
	 * @param isConsent whether it is the agreement to all that follows
	 * @param language in which it was asked
	 */
	record KeepAnswer(Draft draft, String field, String value, boolean isConsent, Language language) implements Errand {

		/** Leaves the answer out, so that it does not reach a log by accident. */
		@Override
		public String toString() {
			return "KeepAnswer";
		}

	}

	/** Takes the seats, or a place in the waiting list. */
	record ConfirmSeats(Draft draft) implements Errand {
	}

	/** Goes on with what was filled in on the page while the chat went elsewhere. */
	record ResumeDraft(String draft) implements Errand {
	}

	/**
	 * All that the resident has.
	 *
	 * @param from how many of the soonest to leave out; none in what was written before
	 * there was more than one list
	 */
	record ListAll(Integer from) implements Errand {

		@SuppressWarnings("ConstantValue")
		public ListAll {
			from = (from != null) ? from : 0;
		}

	}

	/** One that the resident has; {@code toLeave} when it is about to be given up. */
	record ShowOne(RegistrationId registration, boolean toLeave) implements Errand {
	}

	/** Gives a place up. */
	record LeavePlace(RegistrationId registration) implements Errand {
	}

	/** Asks to be told of earlier times of what is booked, or no longer. */
	record WishEarlier(RegistrationId registration, boolean isWanted) implements Errand {
	}

	/** Takes what is offered. */
	record AcceptOffer(RegistrationId registration) implements Errand {
	}

	/** Leaves what is offered to the next. */
	record DeclineOffer(RegistrationId registration) implements Errand {
	}

	/**
	 * Begins to correct what was answered.
	 *
	 * @param language of the page
	 */
	record BeginCorrection(RegistrationId registration, Part part, Language language) implements Errand {
	}

	/** Where that is corrected. */
	enum Part {

		/** Wherever the form asks. */
		ANY,

		/** In the chat. */
		CHAT,

		/** On the page. */
		PAGE

	}

	/**
	 * Puts answers in place of those that were there.
	 *
	 * @param draft under which those lie that are personal
	 * @param answers from the chat, by field; empty when they come from the page
	 */
	record ApplyCorrection(RegistrationId registration, String draft, Map<String, String> answers) implements Errand {

		public ApplyCorrection {
			answers = Map.copyOf(answers);
		}

	}

	/** About what is kept of the resident, and whether they are written to. */
	sealed interface AboutMe extends Errand {

		/**
		 * Tells in general words what is kept, and opens the page that shows it.
		 *
		 * @param language of the page
		 */
		record Look(Language language) implements AboutMe {
		}

		/** Tells what would be lost with it. */
		record Weigh() implements AboutMe {
		}

		/** Forgets the resident. */
		record Forget() implements AboutMe {
		}

		/** Sends nothing any more. Nothing is told. */
		record Leave() implements AboutMe {
		}

		/** Looks whether a friend is one who had left. */
		record Greet() implements AboutMe {
		}

		/** Writes to the resident again. */
		record ComeBack() implements AboutMe {
		}

	}

}
