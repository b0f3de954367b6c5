package jp.wakuwaku.bot.registration;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Specimens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Sunday, 22 November 2026, ten o'clock. */
@ExtendWith(RedisExtension.class)
class WantedSlotIntegrationTests {

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	@BeforeEach
	void publish() {
		this.office.programs.publish(Specimens.consultation(Specimens.rules(), Set.of(),
				Specimens.adviser("a",
						Map.of(DayOfWeek.WEDNESDAY,
								List.of(Specimens.hours("10:00", "12:00", "本庁"), Specimens.hours("13:00", "15:00"))),
						Map.of(), Set.of()),
				Specimens.adviser("b", Map.of(DayOfWeek.FRIDAY, List.of(Specimens.hours("13:00", "14:00"))), Map.of(),
						Set.of())));
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void beginsWithTheDaysOfTheWeekThatWasNamed() {
		assertThat(this.hanako.says("来週相談できますか")).startsWith("【個別相談】")
			.contains("\n[11月25日（水）] [11月27日（金）] [つぎの日を見る] [日時を選ぶ] [電話をかける]");
		assertThat(this.hanako.taps("つぎの日を見る")).contains("\n[12月2日（水）] [12月4日（金）]");
	}

	@Test
	void takesTypedDaysAndTimes() {
		this.hanako.says("個別相談");
		assertThat(this.hanako.says("12月2日の午後")).startsWith("【時間を選んでください】\n12月2日（水）")
			.contains("\n[13:00 相談員 a] [14:00 相談員 a] [別の日を見る]");
		assertThat(this.hanako.says("来週の金曜がいいです")).contains("11月27日（金）", "[13:00 相談員 b]");
		assertThat(this.hanako.says("水曜")).contains("[11月25日（水）] [12月2日（水）] [12月9日（水）] [12月16日（水）] [別の日を見る]");
		assertThat(this.hanako.says("25日14時")).startsWith("【場所を選んでください】").contains("11月25日（水） 14:00〜14:45");
	}

	@Test
	void goesOnAtOnceWhereThereIsNothingToChoose() {
		this.hanako.says("個別相談");
		assertThat(this.hanako.says("11月25日10時")).startsWith("【この内容で申し込みますか？】").contains("11月25日（水） 10:00〜10:45\n本庁");
	}

	@Test
	void answersWithTheNearestTimesWhenNothingIsFreeThen() {
		this.hanako.says("個別相談");
		assertThat(this.hanako.says("12月3日10時")).isEqualTo("""
				【近い時間をさがしました】
				ご希望のときは、空いていません。近い時間は次のとおりです。
				「12月3日の午後」のように、送って選ぶこともできます。
				[11月27日（金） 13:00] [12月2日（水） 10:00] [12月2日（水） 11:00] [12月2日（水） 13:00] [12月2日（水） 14:00] \
				[12月4日（金） 13:00] [日時を選ぶ] [別の日を見る]
				‹やめる› ‹メニュー›""");
		assertThat(this.hanako.taps("12月4日（金） 13:00")).startsWith("【場所を選んでください】").contains("12月4日（金） 13:00〜13:45");
	}

	@Test
	void takesWhatIsPicked() {
		this.hanako.says("個別相談");
		assertThat(this.hanako.dialogue.actions()).filteredOn(Action.Pick.class::isInstance)
			.singleElement()
			.satisfies((action) -> {
				Action.Pick pick = (Action.Pick) action;
				assertThat(pick.earliest()).isEqualTo("2026-11-25T10:00");
				assertThat(pick.latest()).isEqualTo("2026-12-18T13:00");
			});
		assertThat(this.hanako.picks("2026-12-02T13:00")).startsWith("【場所を選んでください】").contains("12月2日（水） 13:00〜13:45");
		this.hanako.says("個別相談");
		assertThat(this.hanako.picks("2026-12-02T13:20")).startsWith("【近い時間をさがしました】")
			.contains("[12月2日（水） 13:00] [12月2日（水） 14:00]");
	}

	@Test
	void movesToATypedTimeToo() {
		books("12月2日13時");
		this.hanako.taps("別の日時に変える");
		assertThat(this.hanako.says("12月4日13時")).startsWith("【場所を選んでください】");
		assertThat(this.hanako.taps("電話")).startsWith("【この日に変えますか？】");
		assertThat(this.hanako.taps("この日に変える")).startsWith("【日を変えました】").contains("12月4日（金）");
		assertThat(this.hanako.says("申込の確認")).doesNotContain("12月2日");
	}

	@Test
	void leavesEveryOtherSentenceToOthers() {
		this.hanako.says("個別相談");
		assertThat(this.hanako.says("持ち物は何ですか")).doesNotContain("時間を選んで", "近い時間");
		assertThat(this.hanako.says("12月2日の午後")).startsWith("【時間を選んでください】");
		this.hanako.says("やめる");
		assertThat(this.hanako.says("12月2日の午後")).doesNotContain("時間を選んで");
	}

	@Test
	void leavesWhatIsBeingRegisteredForAsItIs() {
		this.hanako.says("個別相談");
		this.hanako.says("11月25日10時");
		this.hanako.says("個別相談");
		assertThat(this.hanako.says("はい")).startsWith("【お申し込みを受け付けました】").contains("11月25日（水） 10:00");
	}

	@Test
	void showsNothingOfItOnALockedPhone() {
		this.hanako.says("個別相談");
		assertNeutral();
		this.hanako.says("12月3日10時");
		assertNeutral();
		this.hanako.says("12月2日の午後");
		assertNeutral();
	}

	private void assertNeutral() {
		assertThat(this.hanako.dialogue.replies()).isNotEmpty()
			.allSatisfy((reply) -> assertThat(((OutgoingMessage.Cards) reply).altText()).isEqualTo("ご予約の確認"));
	}

	private void books(String time) {
		this.hanako.says("個別相談");
		this.hanako.says(time);
		this.hanako.taps("電話");
		this.hanako.taps("申し込む");
	}

}
