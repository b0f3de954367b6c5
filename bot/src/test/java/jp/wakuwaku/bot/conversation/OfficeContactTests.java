package jp.wakuwaku.bot.conversation;

import java.net.URI;

import jp.wakuwaku.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OfficeContactTests {

	private static final OfficeContact OTHER = OfficeContact.of("産業振興課", "0299-48-2222", "", "sangyo@city.example",
			"平日 9:00から17:00");

	@Test
	void isFilledInInEachLanguage() {
		OfficeContact office = OfficeContact.SHIPPED;
		assertThat(office.fill("{office-name}：{office-phone}", Language.JA)).isEqualTo("市民協働課：0299-48-1111（内線1253）");
		assertThat(office.fill("{office-call}", Language.JA)).isEqualTo("0299-48-1111、内線1253");
		assertThat(office.fill("{office-phone}", Language.EN)).isEqualTo("0299-48-1111 (extension 1253)");
		assertThat(office.fill("{office-ask-extension}", Language.EASY_JA)).isEqualTo("電話で「内線1253」と 言ってください。");
		assertThat(office.fill("電話{office-more}", Language.JA)).isEqualTo("電話");
		assertThat(office.call()).isEqualTo(URI.create("tel:0299481111"));
	}

	@Test
	void leavesOutWhatThereIsNot() {
		assertThat(OTHER.fill("{office-phone}{office-more}", Language.JA))
			.isEqualTo("0299-48-2222\nメール sangyo@city.example\n受付時間 平日 9:00から17:00");
		assertThat(OTHER.fill("{office-call}", Language.EN)).isEqualTo("0299-48-2222");
		assertThat(OTHER.fill("{office-ask-extension}", Language.JA)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'',0299-48-1111,,,,name", "課{office-name},0299-48-1111,,,,name", "課,48-1111,,,,phone",
			"課,０２９９-48-1111,,,,phone", "課,0299-48-1111,内線1,,,extension", "課,0299-48-1111,,mail,,mail",
			"課,0299-48-1111,,a b@c.example,,mail", "課,0299-48-1111,,,'a\nb',hours" })
	void takesNothingThatCouldNotBeSaid(String name, String phone, String extension, String mail, String hours,
			String wrong) {
		String[] parts = { name, phone, text(extension), text(mail), text(hours) };
		assertThat(OfficeContact.wrong(parts[0], parts[1], parts[2], parts[3], parts[4])).containsExactly(wrong);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> OfficeContact.of(parts[0], parts[1], parts[2], parts[3], parts[4]));
	}

	private static String text(String value) {
		return (value != null) ? value : "";
	}

}
