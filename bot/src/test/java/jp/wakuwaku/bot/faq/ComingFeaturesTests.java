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
	void keepThePlaceInTheMenuOfWhatIsToCome() {
		Menu menu = Menu.of(List.of(new FaqFlow(SEARCH, new Features(Stream::empty)), new ComingFeatures(SEARCH)));
		assertThat(menu.items()).extracting(MenuItem::label).containsExactly("質問する", "お知らせ設定", "お問い合わせ");
		assertThat(menu.items()).extracting(MenuItem::order).containsExactly(1, 5, 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "お知らせ設定", "通知設定", "お知らせの設定をお願いします！" })
	void sayThatItCannotBeDoneYet(String text) {
		assertThat(this.chat.says(text)).isEqualTo("""
				【お知らせ設定】
				お知らせを受け取る設定は、まだできません。

				お問い合わせ
				市民協働課 電話 0299-48-1111（内線1253）
				[電話をかける]
				‹ほかの質問› ‹メニュー›""");
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
		assertThat(group.says("メニュー")).contains("[質問する] [お問い合わせ]").doesNotContain("お知らせ");
	}

}
