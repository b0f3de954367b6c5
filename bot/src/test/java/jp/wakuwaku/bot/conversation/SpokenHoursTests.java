package jp.wakuwaku.bot.conversation;

import java.time.LocalTime;

import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenHoursTests {

	@ParameterizedTest
	@CsvSource({ "21:00, 08:00, JA, 夜9時, 朝8時", "20:30, 09:30, JA, 夜8時半, 朝9時半", "22:00, 10:00, JA, 夜10時, 朝10時",
			"19:15, 07:05, JA, 夜7時15分, 朝7時5分", "20:30, 07:00, EASY_JA, 夜8時半, 朝7時", "21:00, 08:00, EN, 9 pm, 8 am",
			"21:30, 07:30, EN, 9:30 pm, 7:30 am" })
	void areSaidAsPeopleSayThem(LocalTime from, LocalTime until, Language language, String begin, String end) {
		assertThat(SpokenHours.of(QuietHours.of(from, until), language)).isEqualTo(new SpokenHours(begin, end));
	}

}
