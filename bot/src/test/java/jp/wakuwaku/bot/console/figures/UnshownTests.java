package jp.wakuwaku.bot.console.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.surveys.SessionFigures;
import jp.wakuwaku.bot.surveys.Share;
import jp.wakuwaku.bot.surveys.SurveyStatus;
import jp.wakuwaku.bot.surveys.TotalFigures;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnshownTests {

	private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");

	@Test
	void saysThatAnswersAreStillTaken() {
		assertThat(why(SurveyStatus.ASKED, NOW.plusSeconds(60), 3)).isEqualTo("金曜 まで受け付けています。終わると表示します");
	}

	@Test
	void saysThatThereAreTooFew() {
		assertThat(why(SurveyStatus.ASKED, NOW, 3)).contains("だれの答えかわかるおそれがある");
		assertThat(Unshown.why(new TotalFigures(1, new Share(3, 20), List.of()))).contains("だれの答えかわかるおそれがある");
	}

	@Test
	void saysThatNobodyAnsweredOrWasAsked() {
		assertThat(why(SurveyStatus.ASKED, NOW, 0)).isEqualTo("だれも答えていません");
		assertThat(why(SurveyStatus.NOT_WANTED, NOW, 0)).contains("しないことにした");
		assertThat(why(SurveyStatus.TOO_LATE, NOW, 0)).contains("時間がたちすぎた");
		assertThat(Unshown.why(new TotalFigures(0, new Share(0, 0), List.of()))).contains("まだありません");
	}

	@Test
	void aShareThatIsNotShownIsNeverABlank() {
		SurveyRow hidden = SurveyRow.of("講座", "", new Share(3, 20), null, "少ないため");
		assertThat(hidden.isShown()).isFalse();
		assertThat(hidden.reason()).isEqualTo("少ないため");
		SurveyRow shown = SurveyRow.of("講座", "", new Share(20, 30), new Share(10, 20), "少ないため");
		assertThat(shown.reason()).isEmpty();
		assertThat(shown.percent()).isEqualTo("50.0％");
		assertThat(shown.interval()).isEqualTo("29.9％ ～ 70.1％");
	}

	private static String why(SurveyStatus status, Instant closesAt, long answered) {
		return Unshown.why(new SessionFigures(new SessionId("s-1"), new ProgramId("p-1"), NOW.minus(Duration.ofDays(8)),
				status, closesAt, new Share(answered, 20), List.of()), NOW, "金曜");
	}

}
