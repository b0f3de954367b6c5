package jp.wakuwaku.bot.console.unanswered;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What staff do with residents' questions. */
enum QuestionAct implements AuditAct {

	QUESTION_SEEN("職員あての質問を見た"), QUESTION_ANSWERED("職員あての質問に答えた"), QUESTION_CLOSED("職員あての質問を閉じた");

	private final String label;

	QuestionAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
