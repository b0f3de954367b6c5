package jp.wakuwaku.bot.journey;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MenuJourneyTests extends JourneyCase {

	private static final List<String> AREAS = List.of("質問する", "講座に申し込む", "個別相談", "申込の確認", "お知らせ設定", "お問い合わせ");

	@Test
	void theRichMenuHasSixAreas() {
		Phone phone = this.town.newFriend();
		await().atMost(Town.PATIENCE).until(() -> phone.richMenu().size() == 6);
		assertThat(phone.richMenu()).extracting((area) -> area.get("label").asString())
			.containsExactlyElementsOf(AREAS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "質問する", "講座に申し込む", "個別相談", "申込の確認", "お知らせ設定", "お問い合わせ" })
	void everyAreaOfTheRichMenuAndItsTypedWordSayTheSame(String area) {
		Phone phone = this.town.newFriend();
		await().atMost(Town.PATIENCE).until(() -> !phone.richMenu().isEmpty());
		JsonNode action = phone.richMenu()
			.stream()
			.filter((one) -> one.get("label").asString().equals(area))
			.findFirst()
			.orElseThrow();
		Answer tapped = Phone.only(phone.taps(action));
		assertThat(tapped.words()).startsWith(area);
		assertThat(phone.says(area).words()).isEqualTo(tapped.words());
		assertThat(tapped.quickReplies()).contains("メニュー");
	}

	@ParameterizedTest
	@CsvSource({ "しつもん, 質問する", "講座に申し込みたい, 講座に申し込む", "そうだんしたい, 個別相談", "予約の確認, 申込の確認", "通知設定, お知らせ設定", "といあわせ, お問い合わせ",
			"ﾄｲｱﾜｾ, お問い合わせ" })
	void otherWordsForAnAreaLeadThereToo(String word, String area) {
		assertThat(this.town.newFriend().says(word).words()).startsWith(area);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "プロジェクトのこと", "背景・データ", "講座・セミナー", "参加・申し込み", "起業・創業", "個別相談", "企業・働く", "体制・窓口", "このLINEの使い方" })
	void anEntryOfEveryCategoryIsThreeTapsFromTheMenu(String category) {
		Phone phone = this.town.newFriend();
		phone.says("メニュー");
		phone.taps("質問する");
		Answer entries = phone.taps(category);
		assertThat(entries.words()).startsWith(category);
		assertThat(phone.taps(entries.buttons().getFirst()).words()).contains("出典: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座はいつ？", "お金", "明日は雨ふるかな", "質問する", "個別相談" })
	void theMenuIsOneWordOrOneTapAwayFromAnywhere(String before) {
		Phone phone = this.town.newFriend();
		phone.says(before);
		assertThat(phone.taps("メニュー").buttons()).containsExactlyElementsOf(AREAS);
		phone.says(before);
		assertThat(phone.says("ﾒﾆｭｰ お願いします！").buttons()).containsExactlyElementsOf(AREAS);
	}

	@ParameterizedTest
	@CsvSource({ "やめる, いま、途中の入力はありません", "最初から, メニュー\\n最初に戻りました", "リセット, メニュー\\n最初に戻りました", "使い方, 知りたいことを、ふだんの言葉で",
			"ヘルプ, 知りたいことを、ふだんの言葉で", "メニュー, メニュー\\n知りたいことを選んで" })
	void everyCommandIsUnderstoodAnywhere(String command, String expected) {
		String beginning = expected.replace("\\n", "\n");
		Phone phone = this.town.newFriend();
		assertThat(phone.says(command).words()).startsWith(beginning);
		phone.says("お金");
		assertThat(phone.says(command).words()).startsWith(beginning);
		phone.says("質問する");
		assertThat(phone.says(command).words()).startsWith(beginning);
	}

	@ParameterizedTest
	@ValueSource(strings = { "registration/confirm@12", "faq/show/no-such-entry", "faq/category/gone", "dialogue/dance",
			"\u0000", "{\"json\":true}", "../../etc/passwd" })
	void aButtonThatIsNotGoodAnyMoreLeadsToTheMenu(String data) {
		Phone phone = this.town.newFriend();
		Answer answer = Phone.only(phone.after(() -> phone.postback(data, "前のボタン")));
		assertThat(answer.words()).contains("このボタンは、もう使えません");
		assertThat(answer.buttons()).containsExactlyElementsOf(AREAS);
	}

	@Test
	void aButtonOfTheFaqIsGoodForEver() {
		Phone phone = this.town.newFriend();
		phone.says("お金");
		phone.says("明日は雨ふるかな");
		Answer answer = Phone.only(phone.after(() -> phone.postback("faq/show/seminar-when", "講座はいつ？")));
		assertThat(answer.words()).contains("夏以降の予定です");
	}

}
