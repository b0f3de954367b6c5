package jp.wakuwaku.bot.announcements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.announcements.friends.Friend;
import jp.wakuwaku.bot.announcements.friends.Topic;
import jp.wakuwaku.bot.conversation.Choice;
import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is said about what a resident wants to be told of.
 *
 * @param language of the resident
 * @param names what topics are called
 */
record TopicCards(Language language, TopicNames names) {

	TopicCards(Language language) {
		this(language, TopicNames.current());
	}

	/** All topics, each of them a tap, and what was just changed. */
	OutgoingMessage chosen(Friend friend, @Nullable Topic changed) {
		List<String> lines = new ArrayList<>();
		if (changed != null) {
			AnnouncementWords change = friend.topics().contains(changed) ? AnnouncementWords.ADDED
					: AnnouncementWords.TAKEN;
			lines.add(say(change, "topic", name(changed)) + "\n");
		}
		lines.add(say(AnnouncementWords.CHOOSE));
		lines.add("\n" + present(friend));
		List<Action> buttons = new ArrayList<>();
		this.names.offered().stream().map((topic) -> button(topic, friend)).forEach(buttons::add);
		buttons.add(past());
		buttons.add(friend.isSilent() ? button(AnnouncementWords.BUTTON_RESUME, AnnouncementsFlow.RESUME)
				: button(AnnouncementWords.BUTTON_STOP, AnnouncementsFlow.STOP));
		return card(AnnouncementWords.MENU, lines, say(AnnouncementWords.OTHERS), buttons);
	}

	OutgoingMessage stopped() {
		return card(AnnouncementWords.STOPPED_TITLE, List.of(say(AnnouncementWords.STOPPED)),
				List.of(button(AnnouncementWords.BUTTON_RESUME, AnnouncementsFlow.RESUME), topics()));
	}

	OutgoingMessage resumed(Friend friend) {
		return card(AnnouncementWords.RESUMED_TITLE, List.of(say(AnnouncementWords.RESUMED), "\n" + present(friend)),
				List.of(topics()));
	}

	Action topics() {
		return button(AnnouncementWords.BUTTON_TOPICS, AnnouncementsFlow.TOPICS);
	}

	Action past() {
		return button(AnnouncementWords.BUTTON_PAST, AnnouncementsFlow.PAST);
	}

	OutgoingMessage card(AnnouncementWords title, List<String> lines, List<Action> buttons) {
		return card(title, lines, null, buttons);
	}

	private OutgoingMessage card(AnnouncementWords title, List<String> lines, @Nullable String note,
			List<Action> buttons) {
		String body = String.join("\n", lines);
		String choices = buttons.isEmpty() ? ""
				: "\n" + say(AnnouncementWords.CHOICES)
						+ buttons.stream()
							.map(Action::label)
							.collect(Collectors.joining(say(AnnouncementWords.LIST_SEPARATOR)));
		return new OutgoingMessage.Cards(say(title) + "\n" + body + ((note != null) ? "\n" + note : "") + choices,
				List.of(new Card(null, say(title), body, note, buttons, false)), List.of());
	}

	String say(AnnouncementWords words, Object... values) {
		return words.in(this.language, values);
	}

	private String present(Friend friend) {
		if (friend.isSilent()) {
			return say(AnnouncementWords.SILENT);
		}
		List<Topic> chosen = this.names.offered().stream().filter(friend.topics()::contains).toList();
		return chosen.isEmpty() ? say(AnnouncementWords.CHOSEN_NONE) : say(AnnouncementWords.CHOSEN, "topics",
				chosen.stream().map(this::name).collect(Collectors.joining(say(AnnouncementWords.LIST_SEPARATOR))));
	}

	private Action button(Topic topic, Friend friend) {
		boolean isChosen = friend.topics().contains(topic) && !friend.isSilent();
		String label = (isChosen ? say(AnnouncementWords.CHOSEN_MARK) : "") + name(topic);
		return new Action.Choose(label,
				AnnouncementsFlow.choice(isChosen ? AnnouncementsFlow.TAKE : AnnouncementsFlow.ADD, topic.code())
					.data());
	}

	private Action button(AnnouncementWords label, String action) {
		return new Action.Choose(say(label), Choice.lasting(AnnouncementsFlow.NAME, action).data());
	}

	private String name(Topic topic) {
		return this.names.label(topic, this.language);
	}

}
