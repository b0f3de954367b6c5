package jp.wakuwaku.bot.faq;

import java.util.stream.Stream;
import java.util.List;

import jp.wakuwaku.bot.conversation.Menu;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.TestChat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComingFeaturesTests {

	private static final FaqSearch SEARCH = SmallFaq.findingNothing();

	private final TestChat chat = TestChat.withResident(new ComingFeatures(SEARCH),
			new FaqFlow(SEARCH, new Features(Stream::empty)));

	@Test
	void completeTheSixPlacesOfTheMenu() {
		Menu menu = Menu.of(List.of(new FaqFlow(SEARCH, new Features(Stream::empty)), new ComingFeatures(SEARCH)));
		assertThat(menu.items()).extracting(MenuItem::label)
			.containsExactly("質問する", "講座に申し込む", "個別相談", "申込の確認", "お知らせ設定", "お問い合わせ");
		assertThat(menu.items()).extracting(MenuItem::order).containsExactly(1, 2, 3, 4, 5, 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座に申し込む", "申し込みたい", "もうしこみたいです", "申込", "参加したい！" })
	void sayThatNothingCanBeBookedYet(String text) {
		assertThat(this.chat.says(text)).isEqualTo("""
				【講座に申し込む】
				このLINEでの申し込みは、まだ受け付けていません。
				いまわかっていることは、下のボタンで見られます。

				お問い合わせ
				市民協働課 電話 0299-48-1111（内線1253）
				[講座はいつ？] [電話をかける]
				‹ほかの質問› ‹メニュー›""");
	}

	@Test
	void askToKeepConsultationsOutOfTheChat() {
		assertThat(this.chat.says("相談したい")).contains("このLINEでの申し込みは、まだ受け付けていません。").contains("ご相談の内容は、ここに書かないでください。");
	}

	@ParameterizedTest
	@EnumSource
	void promiseNoButtonsWhenNothingIsKnown(ComingFeature feature) {
		FaqSearch nothing = SmallFaq.withoutContent();
		TestChat chat = TestChat.withResident(new ComingFeatures(nothing));
		assertThat(chat.tapsOld(feature.choice().data())).doesNotContain("下のボタン").contains("[電話をかける]");
	}

	@Test
	void areNotOfferedInGroups() {
		TestChat group = TestChat.inGroup(new ComingFeatures(SEARCH), new FaqFlow(SEARCH, new Features(Stream::empty)));
		assertThat(group.says("メニュー")).contains("[質問する] [お問い合わせ]").doesNotContain("申し込む");
	}

}
