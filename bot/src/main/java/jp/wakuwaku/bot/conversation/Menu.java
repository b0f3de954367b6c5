package jp.wakuwaku.bot.conversation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** All ways into the features, as the rich menu, the menu in chat and typed words. */
public final class Menu {

	private static final int IN_GREETING = 5;

	private final List<MenuItem> items;

	private final Map<String, MenuItem> byWord = new HashMap<>();

	private final Map<String, Choice> choices = new HashMap<>();

	private Menu(List<MenuItem> items, Map<String, Choice> words) {
		this.items = items;
		items.forEach((item) -> Stream
			.of(Stream.of(item.label()), item.words().stream(), item.translations().values().stream())
			.flatMap((texts) -> texts)
			.map(TypedWords::normalised)
			.distinct()
			.forEach((word) -> claim(word, item)));
		words.forEach((word, choice) -> claim(TypedWords.normalised(word), choice));
	}

	/**
	 * Gathers the items of all flows.
	 * @param flows every flow there is
	 * @return the menu
	 * @throws IllegalArgumentException if one word would lead to two places
	 */
	public static Menu of(Collection<? extends Flow> flows) {
		return new Menu(flows.stream()
			.flatMap((flow) -> flow.menu().stream())
			.sorted(Comparator.comparingInt(MenuItem::order))
			.toList(), words(flows));
	}

	private static Map<String, Choice> words(Collection<? extends Flow> flows) {
		Map<String, Choice> words = new HashMap<>();
		flows.forEach((flow) -> words.putAll(flow.words()));
		return words;
	}

	/**
	 * Returns every item, for example to draw LINE's rich menu, whose areas carry
	 * {@code item.choice().data()}.
	 * @return the items in their order
	 */
	public List<MenuItem> items() {
		return this.items;
	}

	Optional<MenuItem> typed(String normalised, boolean group) {
		return Optional.ofNullable(this.byWord.get(normalised)).filter((item) -> item.publicly() || !group);
	}

	/**
	 * What a flow wants to hear at any point of a dialogue; not where several read along.
	 */
	Optional<Choice> said(String normalised, boolean group) {
		return Optional.ofNullable(this.choices.get(normalised)).filter((_) -> !group);
	}

	boolean offers(Choice choice) {
		return this.items.stream().anyMatch((item) -> item.choice().equals(choice));
	}

	/** The menu in chat under some words, empty when there is nothing to offer. */
	Optional<OutgoingMessage> message(Moment moment, String lead) {
		List<MenuItem> offered = this.items.stream().filter((item) -> item.publicly() || !moment.group()).toList();
		String title = StandardReply.MENU_TITLE.text(moment.language());
		return offered.isEmpty() ? Optional.empty() : Optional.of(card(title, lead, offered, moment.language()));
	}

	/** A welcome with the first five items. */
	OutgoingMessage greeting(String title, String words, Language language) {
		return card(title, words, this.items.stream().limit(IN_GREETING).toList(), language);
	}

	private void claim(String word, MenuItem item) {
		if (this.byWord.put(word, item) != null || isCommand(word)) {
			throw ambiguous(word, item.label());
		}
	}

	private void claim(String word, Choice choice) {
		Choice other = this.choices.put(word, choice);
		if ((other != null && !other.equals(choice)) || this.byWord.containsKey(word) || isCommand(word)) {
			throw ambiguous(word, choice.data());
		}
	}

	private static boolean isCommand(String word) {
		return Command.typed(word, true).isPresent() || LanguageChoice.typed(word).isPresent();
	}

	private static IllegalArgumentException ambiguous(String word, String of) {
		return new IllegalArgumentException("word: '" + word + "' of '" + of + "' (expected: one meaning)");
	}

	private static OutgoingMessage card(String title, String words, List<MenuItem> items, Language language) {
		List<Action> buttons = items.stream().map((item) -> button(item, language)).toList();
		String labels = buttons.stream()
			.map(Action::label)
			.collect(Collectors.joining(StandardReply.LIST_SEPARATOR.text(language),
					"\n" + StandardReply.CHOICES.text(language), ""));
		return new OutgoingMessage.Cards(title + "\n" + words + (items.isEmpty() ? "" : labels),
				List.of(new Card(null, title, words, null, buttons, false)), LanguageChoice.others(language));
	}

	private static Action button(MenuItem item, Language language) {
		return new Action.Choose(item.label(language), item.choice().data());
	}

}
