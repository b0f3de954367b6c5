package jp.wakuwaku.knowledge.analysis;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenFormsTests {

	@ParameterizedTest
	@CsvSource({ "窓口はどこだっぺ, 窓口はどこだ", "お金かかんのけ？, お金かかるの？", "どうすっぺ, どうする", "出してえんだけど, 出したいんだけど", "うまくいかねえ, うまくいかない",
			"話きいてくれっけ, 話きいてくれ", "どこさ行けば, どこに行けば", "わかんねえ, わからない", "何人まで参加できんの, 何人まで参加できるの", "なん人ですか, 何人ですか",
			"行ってもよかっぺか, 行ってもよいか" })
	void becomeWhatTheDictionaryKnows(String spoken, String standard) {
		assertThat(SpokenForms.toStandard(spoken)).isEqualTo(standard);
	}

	@ParameterizedTest
	@CsvSource({ "なんの講座ですか", "税金の窓口はどこですか", "きれいですてきな講座", "かんのうの相談" })
	void leaveOtherWordsAlone(String text) {
		assertThat(SpokenForms.toStandard(text)).isEqualTo(text);
	}

}
