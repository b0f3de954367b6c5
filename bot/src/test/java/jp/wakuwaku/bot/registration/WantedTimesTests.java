package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;

import jp.wakuwaku.bot.programs.JapanTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WantedTimesTests {

	/** A Sunday morning in Japan, before the day begins in London. */
	private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");

	@ParameterizedTest
	@CsvSource({ "今日, 20261122-20261122-0000-2359-1234567", "明日10時, 20261123-20261123-1000-1000-1234567",
			"あさっての午前中, 20261124-20261124-0000-1159-1234567", "12月3日の午後, 20261203-20261203-1200-2359-1234567",
			"１２／３ １０：３０, 20261203-20261203-1030-1030-1234567", "12/3(木), 20261203-20261203-0000-2359-1234567",
			"12月3日（木）14時, 20261203-20261203-1400-1400-1234567", "2027年1月8日, 20270108-20270108-0000-2359-1234567",
			"1月8日, 20270108-20270108-0000-2359-1234567", "11月1日, 20271101-20271101-0000-2359-1234567",
			"25日, 20261125-20261125-0000-2359-1234567", "3日の2時半, 20261203-20261203-1430-1430-1234567",
			"来週, 20261123-20261129-0000-2359-1234567", "今週, 20261122-20261122-0000-2359-1234567",
			"来週の火曜, 20261123-20261129-0000-2359-2", "来週火曜日の15時以降, 20261123-20261129-1500-2359-2",
			"再来週の土日, 20261130-20261206-0000-2359-67", "来週の月曜か水曜, 20261123-20261129-0000-2359-13",
			"12月, 20261201-20261231-0000-2359-1234567", "10月, 20271001-20271031-0000-2359-1234567",
			"来月の上旬, 20261201-20261210-0000-2359-1234567", "来月の水曜, 20261201-20261231-0000-2359-3",
			"今月末, 20261121-20261130-0000-2359-1234567", "火曜, 20261122-20271122-0000-2359-2",
			"週末の朝, 20261122-20271122-0000-1159-67", "午後, 20261122-20271122-1200-2359-1234567",
			"午後3時, 20261122-20271122-1500-1500-1234567", "10時まで, 20261122-20271122-0000-1000-1234567",
			"10:30ごろ, 20261122-20271122-1030-1030-1234567", "夕方以降, 20261122-20271122-1600-2359-1234567",
			"あしたがいいです, 20261123-20261123-0000-2359-1234567", "12月3日は空いていますか？, 20261203-20261203-0000-2359-1234567",
			"来週の火曜でお願いします, 20261123-20261129-0000-2359-2", "すいようび, 20261122-20271122-0000-2359-3",
			"お昼の12時, 20261122-20271122-1200-1200-1234567", "12時, 20261122-20271122-1200-1200-1234567",
			"9時, 20261122-20271122-0900-0900-1234567" })
	void areReadAsTheyAreMeant(String text, String wanted) {
		assertThat(WantedTimes.read(text, NOW).map(WantedTime::write).orElse("")).isEqualTo(wanted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "？", "2月30日", "32日", "13月1日", "25時", "10時70分", "起業したい", "日本", "月", "火", "3", "10月の講座",
			"12月3日に起業の相談をしたい", "いつ空いていますか", "090-1234-5678", "3人", "2時間", "明日の天気", "今日はありがとうございました" })
	void areNothingElse(String text) {
		assertThat(WantedTimes.read(text, NOW)).isEmpty();
	}

	@Test
	void areTheSameAfterTheyStoodInAButton() {
		WantedTime wanted = WantedTimes.read("来週の火曜の15時以降", NOW).orElseThrow();
		assertThat(WantedTime.read(wanted.write())).contains(wanted);
		assertThat(wanted.write()).hasSizeLessThanOrEqualTo(64).matches("[0-9-]+");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "20261203-20261203-1200-2359", "20261203-20261203-1200-2359-8",
			"20261203-20261202-1200-2359-1", "20261203-20261203-2400-2500-1", "20261399-20261399-1200-1300-1" })
	void areReadFromNoOtherButton(String word) {
		assertThat(WantedTime.read(word)).isEmpty();
	}

	@Test
	void comeFromThePickerToo() {
		assertThat(WantedTime.picked("2026-12-03t14:00"))
			.contains(WantedTime.at(LocalDateTime.parse("2026-12-03T14:00")));
		assertThat(WantedTime.picked("2026-12-03")).isEmpty();
	}

	@Test
	void suitWhatBeginsThen() {
		WantedTime wanted = WantedTimes.read("来週の水曜の午後", NOW).orElseThrow();
		assertThat(wanted.suits(JapanTime.of(LocalDateTime.parse("2026-11-25T12:00")))).isTrue();
		assertThat(wanted.suits(JapanTime.of(LocalDateTime.parse("2026-11-25T11:59")))).isFalse();
		assertThat(wanted.suits(JapanTime.of(LocalDateTime.parse("2026-11-26T12:00")))).isFalse();
		assertThat(wanted.suits(JapanTime.of(LocalDateTime.parse("2026-12-02T12:00")))).isFalse();
	}

	@Test
	void neverThrowWhateverIsSaid() {
		Random random = new Random(7);
		String letters = "今明来再週月火水木金土日曜年時分半午前後朝昼夜夕方上中下旬末のかと以降まで0123456789/:-　";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(12), 0, letters.length()).forEach((at) -> text.append(letters.charAt(at)));
			assertThatCode(() -> WantedTimes.read(text.toString(), NOW)).as(text.toString()).doesNotThrowAnyException();
		}
	}

}
