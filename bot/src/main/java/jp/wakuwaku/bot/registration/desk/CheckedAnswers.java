package jp.wakuwaku.bot.registration.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldAnswer;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;

/**
 * What was typed into a form at the desk.
 *
 * @param values what can be kept, by field
 * @param problems what to enter instead, by field
 */
record CheckedAnswers(Map<String, String> values, Map<String, String> problems) {

	static CheckedAnswers check(Form form, Map<String, String> typed) {
		Map<String, String> values = new LinkedHashMap<>();
		Map<String, String> problems = new LinkedHashMap<>();
		typed.keySet().forEach((name) -> problems.put(name, "この項目はありません。"));
		for (Field field : form.fields()) {
			String name = field.id().value();
			problems.remove(name);
			switch (field.read(typed.getOrDefault(name, ""))) {
				case FieldAnswer.Refused(String message) -> problems.put(name, message);
				case FieldAnswer.Accepted(String value) when !value.isEmpty() -> values.put(name, value);
				case FieldAnswer.Accepted _ -> values.remove(name);
			}
		}
		return new CheckedAnswers(values, problems);
	}

	/** What to say when more or fewer people come than have a seat. */
	static Map<String, String> otherCount(Form form) {
		Map<String, String> problems = new LinkedHashMap<>();
		Stream.of(FieldType.Counted.COMPANIONS, FieldType.Counted.CHILDREN)
			.map(form::counting)
			.flatMap(Optional::stream)
			.forEach((field) -> problems.put(field.id().value(), "人数は、ここでは変えられません。"));
		return problems;
	}

	/** Leaves what was typed out. */
	@Override
	public String toString() {
		return "CheckedAnswers";
	}

}
