package jp.wakuwaku.bot.faq.feedback;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskingTests {

	@ParameterizedTest
	@CsvSource({ "電話は090-1234-5678です, 電話は〔番号〕です", "０２９９（４８）１１１１にかけて, 〔番号〕にかけて", "09012345678, 〔番号〕",
			"090 1234 5678まで, 〔番号〕まで", "〇九〇の一二三四の五六七八です, 〔番号〕です", "マイナンバー1234 5678 9012は, マイナンバー〔番号〕は",
			"1985年4月12日生まれです, 〔番号〕生まれです", "hanako.y@example.jpへ返事を, 〔メール〕へ返事を", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐまで, 〔メール〕まで",
			"https://example.com/a?b=1を見た, 〔URL〕を見た", "example.co.jpに書いてある, 〔URL〕に書いてある",
			"LINE IDはhana_1985です, LINE IDは〔ID〕です", "ラインのID：hanako.xyz, ラインのID：〔ID〕", "〒319-0192に住んでいます, 〔住所〕に住んでいます",
			"小川花子と申します。講座はいつ, 〔名前〕と申します。講座はいつ", "こんにちは。おみたまわくこといいます。駐車場は, こんにちは。〔名前〕といいます。駐車場は",
			"山田です。講座はいつ, 〔名前〕です。講座はいつ", "佐藤花子です、託児はありますか, 〔名前〕です、託児はありますか", "田中さんに聞きました, 〔名前〕さんに聞きました" })
	void hidesWhoSomebodyIs(String text, String masked) {
		assertThat(Masking.masked(text)).isEqualTo(masked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "茨城県小美玉市堅倉835番地に住んでいます", "堅倉八百三十五番地です", "羽鳥1-2-3に住んでいます", "堅倉835-1ですが遠いですか" })
	void hidesWhereSomebodyLives(String text) {
		assertThat(Masking.masked(text)).contains("〔住所〕").doesNotContain("835", "八百三十五", "1-2-3", "堅倉", "羽鳥");
	}

	@ParameterizedTest
	@ValueSource(strings = { "講座は2026年11月ですか", "講座です。いつですか", "託児です", "午前10-12時の回", "3人で行けますか", "参加費は1,000円ですか",
			"小美玉市の講座はいつ", "令和8年度の計画", "30代でも参加できますか", "小川の会場はどこですか", "二十歳でもいいですか", "一番近い駅は", "女性です。起業したい" })
	void leavesWhatTellsNothingOfAnybody(String text) {
		assertThat(Masking.masked(text)).isEqualTo(text);
	}

	@Test
	void keepsTheFirstTwoHundredCharacters() {
		assertThat(Masking.masked("あ".repeat(199) + "😊い")).isEqualTo("あ".repeat(199));
		assertThat(Masking.masked("あ".repeat(195) + "09012345678")).doesNotContain("0");
	}

	@Test
	@Timeout(5)
	void copesWithAnything() {
		for (String part : new String[] { "0-", "〇の", "a.", "@", "堅", "番地", "〔", "\ud83d", "と申します", "1丁目", "ａ．",
				"山田" }) {
			assertThat(Masking.masked(part.repeat(2_500))).hasSizeLessThanOrEqualTo(200);
		}
	}

}
