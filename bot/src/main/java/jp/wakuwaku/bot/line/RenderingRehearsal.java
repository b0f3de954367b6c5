package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.MulticastRequest;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import jp.wakuwaku.bot.platform.Rehearsed;

/** Renders each kind of message once, for nobody. */
final class RenderingRehearsal implements Rehearsed {

	private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 1, 1, 0, 0);

	private static final List<Action> ACTIONS = List.of(new Action.Choose("-", "-"), new Action.Say("-", "-"),
			new Action.Pick("-", "-", MOMENT, MOMENT, MOMENT.plusDays(1)),
			new Action.Open("-", URI.create("https://example.org")));

	private static final List<OutgoingMessage> MESSAGES = List.of(new OutgoingMessage.Text("-", ACTIONS),
			new OutgoingMessage.Cards("-", List.of(new Card("-", "-", "-", "-", ACTIONS, true)), ACTIONS));

	private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();

	@Override
	public void rehearse() throws IOException {
		this.json.writeValueAsBytes(new ReplyMessageRequest("-", Rendering.messages(MESSAGES), false));
		this.json.writeValueAsBytes(new PushMessageRequest("-", Rendering.messages(MESSAGES), false, null));
		this.json.writeValueAsBytes(new MulticastRequest(Rendering.messages(MESSAGES), List.of("-"), false, null));
	}

}
