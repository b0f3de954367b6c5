package jp.wakuwaku.bot.faq;

import java.util.stream.Stream;
import jp.wakuwaku.bot.conversation.TestChat;
import jp.wakuwaku.bot.line.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FaqFlowTests {

	@Test
	void answersInOneBubbleWithItsSource() {
		assertThat(chat(SmallFaq.answering(SmallFaq.WHEN)).says("こうざはいつ")).isEqualTo("""
				＜講座・セミナー＞
				【講座はいつありますか？】
				夏以降の予定です。
				（出典: 市の事業資料 4. 基本的な進め方（2026年11月22日確認））
				[カテゴリから探す]
				‹役に立った› ‹ちがう› ‹ほかの質問› ‹メニュー›""");
	}

	@Test
	void offersACallWhereTheAnswerNamesTheOfficesPhone() {
		TestChat chat = chat(SmallFaq.answering(SmallFaq.PLACE));
		chat.says("どこで");
		assertThat(chat.actions()).filteredOn(Action.Open.class::isInstance)
			.singleElement()
			.hasToString("Open[label=電話をかける, target=tel:0299481111]");
	}

	@Test
	void showsOtherCandidatesOnRequest() {
		TestChat chat = chat(SmallFaq.answering(SmallFaq.WHEN, SmallFaq.PLACE, SmallFaq.OFFICE));
		assertThat(chat.says("講座")).contains("[ほかの候補を見る] [カテゴリから探す]");
		assertThat(chat.taps("ほかの候補を見る")).isEqualTo("""
				【ほかの候補】
				あてはまるものを選んでください。
				[講座の会場] [担当の課] [この中にない]
				‹ほかの質問› ‹メニュー›""");
		assertThat(chat.taps("講座の会場")).contains("【講座の会場はどこですか？】");
	}

	@Test
	void asksWhichOneIsMeant() {
		assertThat(chat(SmallFaq.suggesting(SmallFaq.WHEN, SmallFaq.PLACE)).says("講座")).isEqualTo("""
				【こちらのことでしょうか？】
				あてはまるものを選んでください。
				[講座はいつ？] [講座の会場] [この中にない]
				‹ほかの質問› ‹メニュー›""");
	}

	@Test
	void offersCategoriesAndTheOfficeWhenNoneOfThemIsMeant() {
		TestChat chat = chat(SmallFaq.suggesting(SmallFaq.WHEN));
		chat.says("講座");
		assertThat(chat.taps("この中にない")).startsWith("【見つかりませんでした】");
	}

	@Test
	void saysSoWhenNothingIsFound() {
		assertThat(chat(SmallFaq.findingNothing()).says("明日の天気")).isEqualTo("""
				【見つかりませんでした】
				用意している答えの中に、その質問の答えがありませんでした。
				短い言葉や別の言葉で送るか、下のカテゴリから選んでください。
				「職員に聞く」と送ると、質問を職員に送れます。お電話でもどうぞ。
				市民協働課 電話 0299-48-1111（内線1253）
				[講座・セミナー] [体制・窓口] [電話をかける]
				‹職員に聞いてみる› ‹メニュー›""");
	}

	@Test
	void neverTakesABrokenSearchForNothingFound() {
		assertThat(chat(SmallFaq.withBrokenSearch()).says("講座はいつ")).isEqualTo("""
				【ただいま検索できません】
				申し訳ありません。このLINEの不具合で、答えを調べられません。
				時間をおいて、もう一度お試しください。
				お急ぎのときは、お電話ください。
				市民協働課 電話 0299-48-1111（内線1253）
				[電話をかける]
				‹メニュー›""");
	}

	@Test
	void browsesWhileTheSearchIsBroken() {
		TestChat chat = chat(SmallFaq.withBrokenSearch());
		chat.says("質問する");
		chat.taps("講座・セミナー");
		assertThat(chat.taps("講座の会場")).contains("まだ決まっていません。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座はいつ", "質問する" })
	void saysSoWhenThereIsNoContent(String text) {
		assertThat(chat(SmallFaq.withoutContent()).says(text)).startsWith("【ただいま検索できません】");
	}

	@Test
	void givesTheOfficesAddressEvenWithoutContent() {
		assertThat(chat(SmallFaq.withoutContent()).says("お問い合わせ")).isEqualTo("""
				【お問い合わせ】
				小美玉市 市長公室 市民協働課 男女共同参画係
				茨城県小美玉市堅倉835 小美玉市役所 本庁2階
				電話 0299-48-1111（内線1253）
				（電話がつながったら、「内線1253」とお伝えください。）
				[電話をかける]
				‹ほかの質問› ‹メニュー›""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "faq/show/gone", "faq/show", "faq/others/gone/away", "faq/others", "faq/category/gone",
			"faq/category", "faq/nonsense", "faq/show/UPPER_case" })
	void leavesAButtonOfWhatIsGoneToTheMenu(String data) {
		assertThat(chat(SmallFaq.findingNothing()).tapsOld(data)).contains("このボタンは、もう使えません。");
	}

	@Test
	void answersInGroupsWithoutExamplesThatNobodyWouldHear() {
		TestChat group = TestChat.inGroup(new FaqFlow(SmallFaq.answering(SmallFaq.WHEN), new Features(Stream::empty)));
		assertThat(group.says("講座はいつ")).contains("夏以降の予定です。");
		assertThat(group.taps("ほかの質問")).isEqualTo("""
				【質問する】
				＠をつけてこのアカウントを呼び、続けて質問を書いてください。
				下のカテゴリから選ぶこともできます。
				[講座・セミナー] [体制・窓口]
				‹メニュー›""");
	}

	private static TestChat chat(FaqSearch search) {
		return TestChat.withResident(new FaqFlow(search, new Features(Stream::empty)));
	}

}
