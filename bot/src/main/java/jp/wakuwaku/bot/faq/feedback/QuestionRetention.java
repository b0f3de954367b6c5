package jp.wakuwaku.bot.faq.feedback;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.RetentionPeriods;
import jp.wakuwaku.bot.platform.due.Recurring;

import org.springframework.stereotype.Component;

/**
 * Has questions end sooner once the office has decided on a shorter time. A longer time
 * is for those that are asked from then on.
 */
@Component
class QuestionRetention implements Recurring {

	private final RedisMissedQuestions missed;

	private final RedisStaffQuestions questions;

	private final OfficeRules rules;

	/** What this instance has seen to already. */
	private volatile RetentionPeriods done = RetentionPeriods.SHIPPED;

	QuestionRetention(RedisMissedQuestions missed, RedisStaffQuestions questions, OfficeRules rules) {
		this.missed = missed;
		this.questions = questions;
		this.rules = rules;
	}

	@Override
	public String name() {
		return "question-retention";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void work(Instant now) {
		RetentionPeriods periods = this.rules.retention();
		if (!periods.equals(this.done) && periods.areEverywhere(now)) {
			this.missed.endAfter(periods.missed(), now);
			this.questions.endAfter(periods.staffQuestions(), now);
			this.done = periods;
		}
	}

}
