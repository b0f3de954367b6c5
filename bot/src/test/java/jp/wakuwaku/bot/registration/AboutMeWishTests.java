package jp.wakuwaku.bot.registration;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AboutMeWishTests {

	@ParameterizedTest
	@ValueSource(strings = { "登録情報を見る", "登録情報", "私の情報", "わたしの情報を見せてください", "自分の登録情報を確認したい", "登録内容の確認", "個人情報を見たいです",
			"登録した情報を見せて", "My data", "show my information" })
	void isToKnowWhatIsKept(String text) {
		assertThat(AboutMeWish.in(text)).contains(AboutMeWish.LOOK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "登録情報を消す", "登録情報を消してください", "個人情報を消してほしい", "私の情報を全部消して", "わたしのデータを削除したいです", "登録情報の削除",
			"個人情報を削除してください！", "私のことを忘れてほしい", "登録した個人情報は消してもらえますか", "Delete my data", "Forget me" })
	void isToBeForgotten(String text) {
		assertThat(AboutMeWish.in(text)).contains(AboutMeWish.FORGET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "申し込みの連絡を再開する", "お申し込みの連絡の再開", "予約の連絡を再開してください", "Write to me again" })
	void isToBeWrittenToAgain(String text) {
		assertThat(AboutMeWish.in(text)).contains(AboutMeWish.COME_BACK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "個人情報", "個人情報はどう扱われますか", "登録情報は誰が見ますか", "送ったメッセージを削除する方法", "申し込みを取り消したい", "お知らせ",
			"お知らせを再開する", "忘れ物をしました", "", "情報", "データ入力の仕事はありますか" })
	void isNotAQuestionNorAWordAlone(String text) {
		assertThat(AboutMeWish.in(text)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("questions")
	void takesNoQuestionThatHasItsAnswerElsewhere(String question) {
		assertThat(AboutMeWish.in(question)).isEmpty();
	}

	static Stream<String> questions() throws IOException {
		return WishesTests.questions();
	}

}
