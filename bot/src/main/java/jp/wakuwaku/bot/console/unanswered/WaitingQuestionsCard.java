package jp.wakuwaku.bot.console.unanswered;

import java.util.List;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.faq.feedback.StaffQuestions;

/** How many residents wait for an answer of staff. */
final class WaitingQuestionsCard implements HomeCard {

	private final StaffQuestions questions;

	WaitingQuestionsCard(StaffQuestions questions) {
		this.questions = questions;
	}

	@Override
	public int place() {
		return 20;
	}

	@Override
	public List<Line> lines(StaffMember staff) {
		if (!staff.can(Permission.ANSWER_QUESTIONS)) {
			return List.of();
		}
		int waiting = this.questions.waiting().size();
		return List.of(new Line("返事を待っている質問", waiting + " 件", "/console/unanswered/questions", waiting > 0));
	}

}
