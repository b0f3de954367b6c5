package jp.wakuwaku.bot.faq.feedback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/** Brings answers on their way that a crash has left. */
class AnswerBringer {

	private static final Logger logger = LoggerFactory.getLogger(AnswerBringer.class);

	private final RedisStaffQuestions questions;

	AnswerBringer(RedisStaffQuestions questions) {
		this.questions = questions;
	}

	@Scheduled(fixedDelayString = "PT30S")
	void bring() {
		try {
			this.questions.bringAnswers();
		}
		catch (RuntimeException ex) {
			logger.warn("Answers of staff are left for later: {}", ex.getClass().getSimpleName());
		}
	}

}
