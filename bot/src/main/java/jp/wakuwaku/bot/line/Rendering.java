package jp.wakuwaku.bot.line;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.linecorp.bot.messaging.model.DatetimePickerAction;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.messaging.model.URIAction;
import org.jspecify.annotations.Nullable;

/** Turns what the bot says into the SDK's models. */
final class Rendering {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

	private Rendering() {
	}

	static List<Message> messages(List<OutgoingMessage> messages) {
		return messages.stream().map(Rendering::message).toList();
	}

	static Message message(OutgoingMessage message) {
		QuickReply quickReply = quickReply(message.quickReplies());
		return switch (message) {
			case OutgoingMessage.Text text -> new TextMessage.Builder(text.text()).quickReply(quickReply).build();
			case OutgoingMessage.Cards cards ->
				new FlexMessage.Builder(cards.altText(), FlexRendering.container(cards.cards())).quickReply(quickReply)
					.build();
		};
	}

	static com.linecorp.bot.messaging.model.Action action(Action action) {
		return switch (action) {
			case Action.Choose(String label, String data) ->
				new PostbackAction.Builder().label(label).data(data).displayText(label).build();
			case Action.Pick pick -> new DatetimePickerAction.Builder().label(pick.label())
				.data(pick.data())
				.mode(DatetimePickerAction.Mode.DATETIME)
				.initial(MOMENT.format(pick.initial()))
				.min(MOMENT.format(pick.earliest()))
				.max(MOMENT.format(pick.latest()))
				.build();
			case Action.Say(String label, String text) -> new MessageAction(label, text);
			case Action.Open(String label, URI target) ->
				new URIAction(label, URI.create(target.toASCIIString()), null);
		};
	}

	private static @Nullable QuickReply quickReply(List<Action> actions) {
		return actions.isEmpty() ? null
				: new QuickReply(actions.stream().map((action) -> new QuickReplyItem(action(action))).toList());
	}

}
