package jp.wakuwaku.bot.journey;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageJourneyTests extends JourneyCase {

	@Test
	void anAnswerComesInTheLanguageThatWasChosen() {
		Phone phone = this.town.newFriend();
		assertThat(phone.says("in English please").words()).startsWith("From now on the answers come in English");
		Answer english = phone.says("講座はいつ？");
		assertThat(english.words()).contains("When are the courses and seminars?", "planned for summer or later",
				"Source: ");
		assertThat(english.spoken()).contains("planned for summer or later", "Source: ");
		assertThat(english.quickReplies()).containsExactly("This helped", "Not what I meant", "Another question",
				"Menu");
		phone.says("やさしい日本語で");
		assertThat(phone.says("講座はいつ？").words()).contains("リーダーの 講座（こうざ）と");
		phone.says("ふつうの日本語で");
		assertThat(phone.says("講座はいつ？").words()).contains("夏以降の予定です");
	}

	@Test
	void theMenuOffersTheLanguages() {
		Phone phone = this.town.newFriend();
		phone.says("メニュー");
		phone.taps("English");
		Answer menu = phone.says("menu");
		assertThat(menu.words()).startsWith("Menu");
		assertThat(menu.buttons()).startsWith("Ask a question", "Join a seminar");
	}

	@Test
	void whoeverBlocksTheBotHasChosenNothing() {
		Phone phone = this.town.neighbour("さくら");
		phone.says("English");
		assertThat(this.redis.all().toString()).contains("language:{" + phone.resident() + "}");
		phone.after(phone::blocks);
		assertThat(this.redis.all().toString()).doesNotContain("language:{" + phone.resident() + "}");
		assertThat(Phone.only(phone.after(phone::unblocks)).words()).startsWith("おかえりなさい");
	}

	@Test
	void smallTalkIsAnsweredAndAQuestionAfterItToo() {
		Phone phone = this.town.newFriend();
		assertThat(phone.says("こんにちは😊").words()).startsWith("ごあいさつありがとうございます");
		assertThat(phone.says("ありがとうございました！").words()).startsWith("どういたしまして");
		Answer person = phone.says("職員さんと話したいです");
		assertThat(person.words()).contains("0299-48-1111", "「職員に聞く」");
		assertThat(person.buttons()).containsExactly("電話をかける");
		assertThat(phone.says("こんにちは、講座はいつですか").words()).contains("夏以降の予定です");
	}

	@Test
	void whatIsReadWithAnAnswerIsReachedInWords() {
		Phone phone = this.town.newFriend();
		assertThat(phone.says("講座はいつ？").buttons()).contains("あわせて読まれています");
		Answer related = phone.says("あわせて読まれています");
		assertThat(related.buttons()).contains("お知らせの見方", "申し込み方法");
		assertThat(phone.says("申し込み方法").words()).contains("出典: ");
	}

}
