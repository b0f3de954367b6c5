package jp.wakuwaku.bot.registration.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldAnswer;
import jp.wakuwaku.bot.programs.FieldId;

/**
 * What became of entries.
 *
 * @param values what can be kept, by field, without the fields that were left out
 * @param refusals what residents are told about the others, by field; empty when
 * everything can be kept
 */
record CheckedEntries(Map<FieldId, String> values, Map<FieldId, Refusal> refusals) {

	static CheckedEntries check(List<Field> fields, Entries entries) {
		Map<FieldId, String> values = new LinkedHashMap<>();
		Map<FieldId, Refusal> refusals = new LinkedHashMap<>();
		for (Field field : fields) {
			FieldAnswer answer = field.read(entries.of(field));
			switch (answer) {
				case FieldAnswer.Accepted(String value) when value.isEmpty() -> {
				}
				case FieldAnswer.Accepted(String value) -> values.put(field.id(), value);
				case FieldAnswer.Refused(String message) ->
					refusals.put(field.id(), new Refusal(message, answer.equals(field.read(""))));
			}
		}
		return new CheckedEntries(values, refusals);
	}

	boolean areComplete() {
		return this.refusals.isEmpty();
	}

	/**
	 * Why an entry cannot be kept.
	 *
	 * @param message what to enter instead, in Japanese
	 * @param isMissing whether there was none
	 */
	record Refusal(String message, boolean isMissing) {
	}

}
