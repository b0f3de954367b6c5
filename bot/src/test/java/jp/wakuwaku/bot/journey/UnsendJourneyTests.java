package jp.wakuwaku.bot.journey;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnsendJourneyTests extends JourneyCase {

	@Test
	void aMessageThatIsTakenBackIsNotAnsweredAgain() {
		Phone phone = this.town.newFriend();
		phone.begin();
		String question = phone.sends("かなりやが歌を忘れた話");
		this.town.awaitWebhooks(1);
		assertThat(phone.settle()).hasSize(1);
		assertThat(phone.after(() -> phone.unsends(question))).isEmpty();
		assertNoTraceOf("歌を忘れた話");
	}

	@Test
	void aMessageThatIsTakenBackBeforeItIsReadIsNeverRead() {
		Phone phone = this.town.newFriend();
		phone.begin();
		this.pace.hold();
		phone.sends("講座はいつ？");
		this.pace.awaitThinking();
		String regretted = phone.sends("かなりやは裏の小藪に埋めましょか");
		this.town.awaitWebhooks(2);
		assertThat(this.redis.all().toString()).contains("小藪に埋めましょか");
		phone.unsends(regretted);
		this.town.awaitWebhooks(1);
		assertNoTraceOf("小藪に埋めましょか");
		this.pace.letGo();
		assertThat(Phone.only(phone.settle()).words()).contains("夏以降の予定です");
	}

	@Test
	void aMessageThatIsTakenBackWhileTheBotThinksIsNotAnswered() {
		Phone phone = this.town.newFriend();
		phone.begin();
		this.pace.hold();
		String regretted = phone.sends("かなりやは柳の鞭でぶちましょか");
		this.pace.awaitThinking();
		phone.unsends(regretted);
		this.town.awaitWebhooks(2);
		assertNoTraceOf("鞭でぶちましょか");
		this.pace.letGo();
		assertThat(phone.settle()).isEmpty();
	}

	@Test
	void onlyTheLastQuestionStaysInRedisAndForAQuarterOfAnHour() {
		Phone phone = this.town.newFriend();
		phone.says("かなりやの講座はいつありますか");
		phone.says("こうざはいつ");
		assertThat(phone.after(() -> phone.postback("faq/show/seminar-when", "かなりやのボタン"))).hasSize(1);
		assertNoTraceOf("かなりやの講座");
		assertThat(this.redis.all().keySet()).filteredOn((key) -> key.contains(phone.resident()))
			.allMatch((key) -> List.of("session", "seen", "memory").contains(key.substring(0, key.indexOf(':'))));
		assertThat(this.redis.secondsLeft("memory:{" + phone.resident() + "}")).isBetween(800L, 900L);
	}

	private void assertNoTraceOf(String text) {
		assertThat(this.redis.all().toString()).doesNotContain(text);
	}

}
