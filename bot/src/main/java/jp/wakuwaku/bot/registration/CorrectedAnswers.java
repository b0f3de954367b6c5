package jp.wakuwaku.bot.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.Form;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the answers to a form when some of them are given anew.
 *
 * @param form what is asked
 * @param before all answers so far, by field
 */
record CorrectedAnswers(Form form, Map<String, String> before) {

	/** Stands for an answer from the chat that is to stay as it was. */
	static final String UNCHANGED = "=";

	/**
	 * Replaces all that the page asks; what was left out there is gone.
	 * @param sent from the page
	 * @return empty when nothing was sent, or not any more
	 */
	Optional<Map<String, String>> byPage(Map<String, String> sent) {
		if (sent.isEmpty()) {
			return Optional.empty();
		}
		Map<String, String> after = new LinkedHashMap<>(this.before);
		for (Field field : this.form.onPage()) {
			String id = field.id().value();
			String value = sent.get(id);
			if (value != null) {
				after.put(id, value);
			}
			else {
				after.remove(id);
			}
		}
		return Optional.of(after);
	}

	/**
	 * Replaces what was answered anew in the chat.
	 * @param answers by field
	 * @param kept those of them that are personal
	 * @return empty when one of the latter is not there any more
	 */
	Optional<Map<String, String>> byChat(Map<String, String> answers, Map<String, String> kept) {
		Map<String, String> after = new LinkedHashMap<>(this.before);
		for (Map.Entry<String, String> answer : answers.entrySet()) {
			boolean isPersonal = answer.getValue().equals(Draft.KEPT_ELSEWHERE);
			@Nullable String value = isPersonal ? kept.get(answer.getKey()) : answer.getValue();
			if (value == null) {
				return Optional.empty();
			}
			if (!value.equals(UNCHANGED) || isPersonal) {
				after.put(answer.getKey(), value);
			}
		}
		return Optional.of(after);
	}

}
