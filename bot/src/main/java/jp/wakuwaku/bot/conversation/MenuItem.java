package jp.wakuwaku.bot.conversation;

import java.util.Set;

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
 */
public record MenuItem(int order, String label, String description, Choice choice, Set<String> words,
		boolean publicly) {

	public MenuItem {
		words = Set.copyOf(words);
	}

}
