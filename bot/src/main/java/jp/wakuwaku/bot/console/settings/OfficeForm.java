package jp.wakuwaku.bot.console.settings;

import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.conversation.OfficeContact;
import org.jspecify.annotations.Nullable;

/**
 * How residents reach the office, as staff typed it.
 *
 * @param name of the office
 * @param phone its number
 * @param extension may be empty
 * @param mail may be empty
 * @param hours when somebody answers; may be empty
 */
record OfficeForm(String name, String phone, String extension, String mail, String hours) {

	private static final Map<String, String> ADVICE = Map.of("name", "課の名前を、40字までで入れてください。", "phone",
			"電話番号を、0299-48-1111 のように、半角の数字と「-」で入れてください。", "extension", "内線の番号を、半角の数字で入れてください。なければ空のままにします。", "mail",
			"メールアドレスを、name@city.example.jp のように入れてください。なければ空のままにします。", "hours",
			"受付時間を、80字までで入れてください（例：平日 8:30から17:15）。なければ空のままにします。");

	OfficeForm(@Nullable String name, @Nullable String phone, @Nullable String extension, @Nullable String mail,
			@Nullable String hours) {
		this.name = stripped(name);
		this.phone = stripped(phone);
		this.extension = stripped(extension);
		this.mail = stripped(mail);
		this.hours = stripped(hours);
	}

	static OfficeForm of(OfficeContact contact) {
		return new OfficeForm(contact.name(), contact.phone(), contact.extension(), contact.mail(), contact.hours());
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		List<String> wrong = OfficeContact.wrong(this.name, this.phone, this.extension, this.mail, this.hours);
		wrong.forEach((part) -> errors.add(part, ADVICE.getOrDefault(part, "")));
		return errors;
	}

	OfficeContact contact() {
		return OfficeContact.of(this.name, this.phone, this.extension, this.mail, this.hours);
	}

	private static String stripped(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
