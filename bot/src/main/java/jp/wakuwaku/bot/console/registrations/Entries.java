package jp.wakuwaku.bot.console.registrations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;

import org.springframework.util.MultiValueMap;

/** What staff typed into a program's form, by field. */
final class Entries {

	private Entries() {
	}

	/** As the desk reads it. */
	static Map<String, String> read(Form form, MultiValueMap<String, String> sent) {
		Map<String, String> answers = new HashMap<>();
		for (Field field : form.fields()) {
			List<String> values = sent.getOrDefault(EntryField.id(field), List.of());
			String typed = String.join(",", values);
			boolean isConsent = field.type() instanceof FieldType.Consent;
			answers.put(field.id().value(), isConsent ? (typed.equals("on") ? "agreed" : "") : typed);
		}
		return answers;
	}

	/** As it was typed, to be shown again. */
	static List<EntryField> again(Form form, MultiValueMap<String, String> sent) {
		return form.fields()
			.stream()
			.map((field) -> EntryField.of(field, sent.getOrDefault(EntryField.id(field), List.of())))
			.toList();
	}

	static List<EntryField> empty(Form form) {
		return form.fields().stream().map((field) -> EntryField.of(field, List.of())).toList();
	}

	/** What is kept, to be corrected. */
	static List<EntryField> of(Form form, Map<String, String> kept) {
		return form.fields().stream().map((field) -> EntryField.of(field, values(field, kept))).toList();
	}

	static FormErrors errors(Form form, Map<String, String> messages) {
		FormErrors errors = new FormErrors();
		form.fields()
			.forEach((field) -> errors.add(EntryField.id(field), messages.getOrDefault(field.id().value(), "")));
		return errors;
	}

	private static List<String> values(Field field, Map<String, String> kept) {
		String value = kept.getOrDefault(field.id().value(), "");
		if (field.type() instanceof FieldType.Consent) {
			return value.equals("agreed") ? List.of("on") : List.of();
		}
		return (field.type() instanceof FieldType.SeveralOf) ? List.of(value.split(",")) : List.of(value);
	}

}
