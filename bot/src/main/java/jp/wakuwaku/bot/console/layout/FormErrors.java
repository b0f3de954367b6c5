package jp.wakuwaku.bot.console.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with what staff typed: at most one thing a field, in the order of the
 * page. Each says what to do.
 */
public final class FormErrors {

	private final Map<String, String> errors = new LinkedHashMap<>();

	/**
	 * Notes what is wrong.
	 * @param field id of the field on the page
	 * @param problem a sentence in Japanese; nothing is noted when it is empty
	 * @return this
	 */
	public FormErrors add(String field, String problem) {
		if (!problem.isEmpty()) {
			this.errors.putIfAbsent(field, problem);
		}
		return this;
	}

	/**
	 * Notes something when a condition does not hold.
	 * @param holds the condition
	 * @param field id of the field on the page
	 * @param problem a sentence in Japanese
	 * @return this
	 */
	public FormErrors require(boolean holds, String field, String problem) {
		return holds ? this : add(field, problem);
	}

	/**
	 * Whether all is well.
	 * @return whether nothing was noted
	 */
	public boolean isEmpty() {
		return this.errors.isEmpty();
	}

	/**
	 * What is wrong with a field.
	 * @param field its id
	 * @return empty when nothing is
	 */
	public String of(String field) {
		return this.errors.getOrDefault(field, "");
	}

	/**
	 * All that is wrong.
	 * @return a field's id and what is wrong with it, in their order
	 */
	public List<Map.Entry<String, String>> all() {
		return List.copyOf(this.errors.entrySet());
	}

}
