package jp.wakuwaku.bot.conversation;

import jp.wakuwaku.bot.line.AttachmentKind;
import jp.wakuwaku.bot.line.EventContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroupDialogueTests {

	private final TestChat chat = TestChat.inGroup(new SignUpFlow(), new EchoFlow());

	@Test
	void introducesItselfWhenItIsInvited() {
		assertThat(this.chat.happens(new EventContent.Joined())).isEqualTo("""
				はじめまして。小美玉市女性活躍プロジェクトのLINEです。
				＠をつけて呼ばれたときだけ、質問にお答えします。
				申し込みなどの手続きは、グループではできません。

				お名前や電話番号、ご相談の内容は、ここに書かないでください。
				‹メニュー›""");
	}

	@Test
	void saysNothingToTalkAmongOthers() {
		assertThat(this.chat.happens(new EventContent.Text("1", "メニュー", false))).isEmpty();
		assertThat(this.chat.session()).isEqualTo(Session.FRESH);
	}

	@Test
	void answersWhenItIsMentioned() {
		assertThat(this.chat.says("いつですか？")).startsWith("お答えします。");
	}

	@Test
	void explainsHowToAskWhenItIsOnlyMentioned() {
		assertThat(this.chat.says(" ")).startsWith("＠をつけてこのアカウントを呼び、続けて質問を書いてください。");
	}

	@ParameterizedTest
	@EnumSource
	void saysNothingToAttachments(AttachmentKind kind) {
		assertThat(this.chat.sends(kind)).isEmpty();
	}

	@Test
	void offersOnlyWhatEverybodyMaySee() {
		assertThat(this.chat.says("メニュー")).isEqualTo("""
				【メニュー】
				知りたいことを選んでください。
				[質問する]
				‹やさしい日本語› ‹English› ‹メニュー›""");
	}

	@Test
	void doesNotOpenAPrivateItemByItsWord() {
		assertThat(this.chat.says("申し込み")).contains("お答えできませんでした");
	}

	@Test
	void refusesAFlowThatWouldRegisterSomebody() {
		assertThat(this.chat.tapsOld(SignUpFlow.START.data())).isEqualTo("""
				この手続きは、グループではできません。
				おそれいりますが、このアカウントと1対1のトークでお使いください。
				‹メニュー›""");
		assertThat(this.chat.session().flow()).isNull();
	}

	@Test
	void forgetsAGroupThatItLeaves() {
		assertThat(this.chat.happens(new EventContent.Left())).isEmpty();
		assertThat(this.chat.last().forget()).isTrue();
	}

}
