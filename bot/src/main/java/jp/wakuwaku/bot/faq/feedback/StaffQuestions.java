package jp.wakuwaku.bot.faq.feedback;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * The questions that residents sent to staff, for the staff's own pages. Who asked is not
 * told: staff answer the question, and the bot brings the answer back.
 */
public interface StaffQuestions {

	/**
	 * Returns the questions that wait for an answer.
	 * @return oldest first
	 */
	List<StaffQuestion> waiting();

	/**
	 * Returns the questions that were answered or closed, for as long as they are kept.
	 * @return those settled last first
	 */
	List<StaffQuestion> settled();

	/**
	 * Returns one question.
	 * @param id of the question
	 * @return empty when there is none any more
	 */
	Optional<StaffQuestion> find(String id);

	/**
	 * Answers a question. The answer reaches the resident once, in the chat's order.
	 * @param id of the question
	 * @param answer what the resident is to read
	 * @return what became of it
	 * @throws org.springframework.dao.DataAccessException when Redis did not confirm; may
	 * be repeated
	 */
	Outcome answer(String id, StaffAnswer answer);

	/**
	 * Shows what the resident would read. Nothing is sent.
	 * @param question with masked words, for staff's eyes
	 * @param answer what staff wrote
	 * @return the message
	 */
	OutgoingMessage preview(StaffQuestion question, StaffAnswer answer);

	/**
	 * Closes a question without an answer, for instance one that makes no sense.
	 * @param id of the question
	 * @return what became of it
	 */
	Outcome close(String id);

	/**
	 * Returns what an entry of the FAQ could be made of.
	 * @param id of a question that was answered
	 * @return empty when it was not, or is there no more
	 */
	Optional<Draft> asDraft(String id);

	/** What became of an answer. */
	enum Outcome {

		/** It is done; an answer is on its way. */
		DONE,
		/**
		 * The answer is kept, but the resident has blocked the bot, or asked too long
		 * ago.
		 */
		NOBODY_TO_TELL,
		/** Somebody else has answered or closed the question. */
		NOT_WAITING,
		/** There is no such question any more. */
		GONE

	}

	/**
	 * A question and its answer, to begin an entry with.
	 *
	 * @param question as the resident wrote it, masked
	 * @param answer as staff wrote it
	 */
	record Draft(String question, String answer) {

		/** Leaves the texts out, so that they do not reach a log by accident. */
		@Override
		public String toString() {
			return "Draft[]";
		}

	}

}
