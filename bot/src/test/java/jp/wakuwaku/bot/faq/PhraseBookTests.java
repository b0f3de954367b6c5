package jp.wakuwaku.bot.faq;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseBookTests {

	private static final PhraseBook BOOK = PhraseBook.shipped();

	/**
	 * Measured: all of the odd lines, which the phrase book was written with, and 35 of
	 * 41 even ones.
	 */
	private static final double FLOOR = 0.9;

	@ParameterizedTest
	@ValueSource(strings = { "こんにちは", "コンニチハ！！", "ｺﾝﾆﾁﾊ", "おは よう ございまーす", "おはよーーーう", "はじめまして、よろしくお願いいたします🙇‍♀️",
			"Good morning!", "小美玉市民です。はじめまして" })
	void knowsAGreetingHoweverItIsWritten(String text) {
		assertThat(BOOK.read(text)).isEqualTo(new Utterance.Talk(SmallTalk.GREETING));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ありがとうございました！", "わかりました。ありがとう", "こんにちは、先日はどうもありがとうございました", "Thank you!" })
	void takesThanksForMoreThanAGreeting(String text) {
		assertThat(BOOK.read("こんにちは、ありがとうございました")).isEqualTo(new Utterance.Talk(SmallTalk.THANKS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "職員さんと話したいです", "すみません、担当の方に代わってもらえますか", "人間と話せますか？", "有人チャット希望", "電話で話したい。ありがとう" })
	void takesTheWishForAPersonForMoreThanAnything(String text) {
		assertThat(BOOK.read(text)).isEqualTo(new Utterance.Talk(SmallTalk.PERSON));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			こんにちは、講座はいつですか | 講座はいつですか
			こんにちは講座はいつですか | 講座はいつですか
			すみません。お世話になります😊 費用は？ | 費用は？
			ありがとう。それで参加費は | それで参加費は""", delimiter = '|')
	void leavesOutWhatStandsBeforeAQuestion(String text, String question) {
		assertThat(BOOK.read(text)).isEqualTo(new Utterance.Question(question));
	}

	@ParameterizedTest
	@ValueSource(strings = { "こんにちはの使い方", "おはようは何時までですか", "ありがたい講座はありますか", "人と話すのが苦手です", "担当の課はどこですか",
			"職員と話したい人のための講座はありますか", "講座はいつですか、ありがとう", "すみません", "👍", "。", "" })
	void leavesAlonePartsOfAQuestion(String text) {
		assertThat(BOOK.read(text)).isEqualTo(new Utterance.Question(text));
	}

	@Test
	void tellsSmallTalkFromQuestions() throws IOException {
		List<String[]> lines = smallTalk();
		List<String> wrong = lines.stream()
			.filter((line) -> !kind(BOOK.read(line[0])).equals(line[1]))
			.map((line) -> line[1] + ": " + line[0])
			.toList();
		assertThat(wrong).as("wrong of %d", lines.size()).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - FLOOR)));
	}

	@Test
	void neverTakesAQuestionForSmallTalk() throws IOException {
		assertThat(smallTalk()).filteredOn((line) -> line[1].equals("other"))
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(BOOK.read(line[0])).isInstanceOf(Utterance.Question.class));
	}

	@Test
	void readsWhateverIsTyped() {
		Random random = new Random(20261123);
		String letters = "こんにちはありがとう人と話したいですー〜。、 　！？ａA1ｶﾞ\u200b\u202e\u3099\ufe0f\ud83d\ude0a\n";
		for (int round = 0; round < 2_000; round++) {
			String text = IntStream.range(0, random.nextInt(60))
				.mapToObj((i) -> String.valueOf(letters.charAt(random.nextInt(letters.length()))))
				.collect(Collectors.joining());
			if (BOOK.read(text) instanceof Utterance.Question(String question)) {
				assertThat(text).endsWith(question);
			}
		}
	}

	private static String kind(Utterance utterance) {
		return switch (utterance) {
			case Utterance.Talk(SmallTalk kind) -> kind.name().toLowerCase(Locale.ROOT);
			case Utterance.Question _ -> "other";
		};
	}

	private static List<String[]> smallTalk() throws IOException {
		try (var lines = new BufferedReader(new InputStreamReader(
				PhraseBookTests.class.getResourceAsStream("small-talk.tsv"), StandardCharsets.UTF_8))) {
			return lines.lines().map((line) -> line.split("\t")).toList();
		}
	}

}
