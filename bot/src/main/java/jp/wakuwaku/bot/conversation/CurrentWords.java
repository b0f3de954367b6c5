package jp.wakuwaku.bot.conversation;

import java.util.Map;

import jp.wakuwaku.knowledge.Language;

/**
 * What staff have changed of the words that ship, for the whole process: words are said
 * in many places, and all of them have to say the same.
 *
 * @param office how residents reach it
 * @param texts by {@link #key}
 */
record CurrentWords(OfficeContact office, Map<String, String> texts) {

	static final CurrentWords SHIPPED = new CurrentWords(OfficeContact.SHIPPED, Map.of());

	@SuppressWarnings("NonFinalStaticField")
	private static volatile CurrentWords current = SHIPPED;

	CurrentWords {
		texts = Map.copyOf(texts);
	}

	static CurrentWords current() {
		return current;
	}

	static void replace(CurrentWords next) {
		current = next;
	}

	static String key(String folder, String name, Language language) {
		return folder + "/" + name + "/" + language.code();
	}

	String say(String folder, String name, Language language, String shipped) {
		return this.office.fill(this.texts.getOrDefault(key(folder, name, language), shipped), language);
	}

}
