package jp.wakuwaku.bot.conversation;

import java.util.Map;
import java.util.Set;

import jp.wakuwaku.knowledge.Language;

/**
 * A way into a feature: an area of the rich menu, a button of the greeting, and words
 * that residents type.
 *
 * @param order its place, from 1
 * @param label what residents read, 1 to 20 characters
 * @param description one line on what it is good for
 * @param choice what a tap on it means
 * @param words what residents type to get there, besides the label
 * @param publicly whether it is also offered where several people read along
 * @param translations the label in other languages, 1 to 20 characters each
 */
public record MenuItem(int order, String label, String description, Choice choice, Set<String> words, boolean publicly,
		Map<Language, String> translations) {

	public MenuItem {
		words = Set.copyOf(words);
		translations = Map.copyOf(translations);
	}

	public MenuItem(int order, String label, String description, Choice choice, Set<String> words, boolean publicly) {
		this(order, label, description, choice, words, publicly, Map.of());
	}

	String label(Language language) {
		return this.translations.getOrDefault(language, this.label);
	}

}
