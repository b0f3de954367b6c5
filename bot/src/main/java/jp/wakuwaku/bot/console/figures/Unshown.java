package jp.wakuwaku.bot.console.figures;

import java.time.Instant;

import jp.wakuwaku.bot.surveys.SessionFigures;
import jp.wakuwaku.bot.surveys.SurveyStatus;
import jp.wakuwaku.bot.surveys.TotalFigures;

/** Why a number of the questionnaire is not shown, in words for staff. */
final class Unshown {

	private static final String TOO_FEW = "答えた人が少なく、だれの答えかわかるおそれがあるため、表示しません";

	private Unshown() {
	}

	static String why(SessionFigures session, Instant now, String closesAt) {
		if (session.status() == SurveyStatus.NOT_WANTED) {
			return "アンケートをしないことにした回です";
		}
		if (session.status() == SurveyStatus.TOO_LATE) {
			return "時間がたちすぎたため、たずねませんでした";
		}
		if (now.isBefore(session.closesAt())) {
			return closesAt + " まで受け付けています。終わると表示します";
		}
		return (session.replies().count() == 0) ? "だれも答えていません" : TOO_FEW;
	}

	static String why(TotalFigures total) {
		if (total.sessions() == 0) {
			return "回答の受け付けが終わった回が、まだありません";
		}
		return (total.replies().count() == 0) ? "だれも答えていません" : TOO_FEW;
	}

}
