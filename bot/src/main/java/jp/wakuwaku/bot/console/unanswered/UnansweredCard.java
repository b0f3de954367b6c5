package jp.wakuwaku.bot.console.unanswered;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.feedback.MissedQuestions;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;

/** How many residents wait for an answer of staff. */
final class UnansweredCard implements HomeCard {

	private static final Duration LATELY = Duration.ofDays(7);

	private final StaffQuestions questions;

	private final MissedQuestions missed;

	private final Clock clock;

	UnansweredCard(StaffQuestions questions, MissedQuestions missed, Clock clock) {
		this.questions = questions;
		this.missed = missed;
		this.clock = clock;
	}

	@Override
	public int place() {
		return 20;
	}

	@Override
	public List<Line> lines(StaffMember staff) {
		List<Line> lines = new ArrayList<>();
		if (staff.can(Permission.ANSWER_QUESTIONS)) {
			int waiting = this.questions.waiting().size();
			lines.add(new Line("返事を待っている質問", waiting + " 件", "/console/unanswered/questions", waiting > 0));
		}
		if (staff.can(Permission.EDIT_FAQ) || staff.can(Permission.ANSWER_QUESTIONS)) {
			long missed = this.missed.count(this.clock.instant().minus(LATELY));
			lines.add(new Line("7日の間に答えられなかった質問", missed + " 件", "/console/unanswered", false));
		}
		return lines;
	}

}
