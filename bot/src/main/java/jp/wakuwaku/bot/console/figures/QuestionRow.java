package jp.wakuwaku.bot.console.figures;

import java.util.Collection;

import jp.wakuwaku.bot.faq.feedback.Figure;
import jp.wakuwaku.bot.faq.feedback.WeeklyFigures;

/**
 * What was asked in a stretch of time.
 *
 * @param label of the stretch
 * @param asked questions that were searched for
 * @param answered of them at once
 * @param missed of them without anything found
 * @param helpful answers that helped
 * @param wrong answers that were wrong
 * @param staffAsked questions that were sent to staff
 * @param staffAnswered questions that staff answered
 */
record QuestionRow(String label, long asked, long answered, long missed, long helpful, long wrong, long staffAsked,
		long staffAnswered) {

	static QuestionRow of(String label, Collection<WeeklyFigures> weeks) {
		return new QuestionRow(label, sum(weeks, Figure.ASKED), sum(weeks, Figure.ANSWERED), sum(weeks, Figure.MISSED),
				sum(weeks, Figure.HELPFUL), sum(weeks, Figure.WRONG), sum(weeks, Figure.STAFF_ASKED),
				sum(weeks, Figure.STAFF_ANSWERED));
	}

	private static long sum(Collection<WeeklyFigures> weeks, Figure figure) {
		return weeks.stream().mapToLong((week) -> week.count(figure)).sum();
	}

	public String answerRate() {
		return Percent.text(this.answered, this.asked);
	}

	public String missedRate() {
		return Percent.text(this.missed, this.asked);
	}

	public String helpfulRate() {
		return Percent.text(this.helpful, this.helpful + this.wrong);
	}

	boolean isEmpty() {
		return this.asked + this.helpful + this.wrong + this.staffAsked + this.staffAnswered == 0;
	}

}
