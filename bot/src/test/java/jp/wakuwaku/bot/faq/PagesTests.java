package jp.wakuwaku.bot.faq;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTests {

	@Test
	void leaveAShortTextWhole() {
		assertThat(Pages.of("一。\n二。")).containsExactly("一。\n二。");
	}

	@Test
	void endWithASentence() {
		String sentence = "あ".repeat(199) + "。";
		assertThat(Pages.of(sentence.repeat(5))).containsExactly(sentence.repeat(2), sentence.repeat(2), sentence);
	}

	@Test
	void endWithALineWhereThereIsNoSentence() {
		String line = "・" + "い".repeat(299);
		assertThat(Pages.of(line + "\n" + line)).containsExactly(line, line);
	}

	@Test
	void keepAQuotationWithItsMarks() {
		String first = "う".repeat(480) + "「はい！？」";
		assertThat(Pages.of(first + "え".repeat(100))).containsExactly(first, "え".repeat(100));
	}

	@Test
	void neverPartAnAddressOrANumber() {
		String address = "https://www.city.omitama.lg.jp/a/b?c=1.2&d=3!e";
		String number = "0299-48-1111";
		assertThat(Pages.of("え".repeat(480) + address + "お".repeat(100)).get(1)).startsWith(address);
		assertThat(Pages.of("え".repeat(495) + number + "お".repeat(100)).get(1)).startsWith(number);
	}

	@Test
	void neverPartACharacter() {
		String family = "👩‍👩‍👧‍👦";
		assertThat(Pages.of("か".repeat(498) + family + "き".repeat(50)).get(1)).startsWith(family);
	}

	@Test
	void partEvenWhatIsOneEndlessCharacter() {
		assertThat(Pages.of("か" + "\u3099".repeat(1_200)))
			.allSatisfy((page) -> assertThat(page).hasSizeBetween(1, 500));
	}

	@Test
	void keepEveryWordOfAnyText() {
		Random random = new Random(20261123);
		for (int round = 0; round < 300; round++) {
			String text = StaffTexts.text(random, 5_000);
			List<String> pages = Pages.of(text);
			assertThat(pages).allSatisfy((page) -> assertThat(page).hasSizeBetween(1, Pages.LONGEST));
			assertThat(withoutSpaces(String.join("", pages))).isEqualTo(withoutSpaces(text));
		}
	}

	private static String withoutSpaces(String text) {
		return text.codePoints()
			.filter((point) -> !Character.isWhitespace(point))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
