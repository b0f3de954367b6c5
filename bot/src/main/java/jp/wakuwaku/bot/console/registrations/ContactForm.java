package jp.wakuwaku.bot.console.registrations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.registration.ContactKind;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written to whom, as staff chose it.
 *
 * @param kind name of what is written
 * @param to receipt numbers
 */
record ContactForm(String kind, List<String> to) {

	static ContactForm of(@Nullable String kind, @Nullable List<String> to) {
		return new ContactForm((kind == null) ? "" : kind, (to == null) ? List.of() : to.stream().distinct().toList());
	}

	FormErrors check() {
		return new FormErrors().require(chosen().isPresent(), "kind", "送るものを選んでください。")
			.require(!this.to.isEmpty(), "to", "送る方を、ひとり以上選んでください。");
	}

	Optional<ContactKind> chosen() {
		return Arrays.stream(ContactKind.values()).filter((each) -> each.name().equals(this.kind)).findFirst();
	}

}
