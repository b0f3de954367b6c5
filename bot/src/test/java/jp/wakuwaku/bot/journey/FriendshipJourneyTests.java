package jp.wakuwaku.bot.journey;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FriendshipJourneyTests extends JourneyCase {

	private static final String PRIVACY = "お名前や電話番号、ご相談の内容を書かないでください。";

	@Test
	void aNewFriendIsGreetedWithFiveButtonsAndAWordOnPrivacy() {
		this.town.emulator().post("/reset", Map.of());
		Phone phone = this.town.neighbour("なぎさ");
		Answer greeting = Phone.only(phone.after(phone::follows));
		assertThat(greeting.via()).isEqualTo("reply");
		assertThat(greeting.words()).startsWith("友だち追加ありがとうございます").contains(PRIVACY);
		assertThat(greeting.spoken()).contains(PRIVACY, "質問する、講座に申し込む、個別相談、申込の確認、お知らせ設定");
		assertThat(greeting.buttons()).containsExactly("質問する", "講座に申し込む", "個別相談", "申込の確認", "お知らせ設定");
		assertThat(greeting.quickReplies()).containsExactly("やさしい日本語", "English", "メニュー");
	}

	@Test
	void aFriendWhoComesBackIsGreetedAsSuch() {
		Phone phone = this.town.newFriend();
		phone.after(phone::blocks);
		Answer greeting = Phone.only(phone.after(phone::unblocks));
		assertThat(greeting.words()).startsWith("おかえりなさい").contains(PRIVACY);
		assertThat(greeting.buttons()).hasSize(5);
	}

	@Test
	void nothingIsSaidToOrKeptOfWhoeverBlocks() {
		Phone phone = this.town.newFriend();
		phone.says("講座はいつ？");
		assertThat(this.redis.keys("session:*" + phone.resident() + "*")).isNotEmpty();
		assertThat(phone.after(phone::blocks)).isEmpty();
		assertThat(this.redis.keys("session:*" + phone.resident() + "*")).isEmpty();
	}

	@Test
	void anAnswerThatCouldNotBeSentYetIsDroppedWhenItsReaderBlocks() {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("api", "error-500"));
		phone.begin();
		phone.sends("講座はいつ？");
		this.town.awaitCall("/v2/bot/message/reply");
		phone.blocks();
		this.town.awaitWebhooks(1);
		this.town.faults(Map.of("api", "none"));
		assertThat(phone.settle()).isEmpty();
		assertThat(this.redis.all()).allSatisfy((key, value) -> {
			if (key.contains(phone.resident())) {
				assertThat(key).matches("(seen|blocked):.*");
			}
		});
	}

	@Test
	void whoeverComesBackStartsAfresh() {
		Phone phone = this.town.newFriend();
		phone.after(phone::blocks);
		phone.after(phone::unblocks);
		assertThat(phone.says("講座はいつ？").words()).contains("出典: ");
	}

}
