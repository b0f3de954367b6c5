package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.OutboxCodec;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.Rehearsed;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.stereotype.Component;

/**
 * Takes up a chat without a resident, finds nothing in its mailbox and gives it back; and
 * decides what to say to somebody who is not there, and commits nothing.
 */
@Component
class TurnRehearsal implements Rehearsed {

	private static final ChatId NOBODY = new ChatId("U-rehearsal");

	/** Each leads to another part of the dialogue. */
	private static final List<String> SAID = List.of("メニュー", "使い方", "こんにちは", "どんな講座がありますか", "場所", "やさしい日本語で",
			"English");

	private static final ReadyChat NOTHING_NEW = new ReadyChat(RecordId.of("0-1"), NOBODY, false);

	private final Worker worker;

	private final Dialogue dialogue;

	private final OutboxCodec outbox;

	private final JsonMapper json;

	private final Clock clock;

	TurnRehearsal(Worker worker, Dialogue dialogue, OutboxCodec outbox, JsonMapper json, Clock clock) {
		this.worker = worker;
		this.dialogue = dialogue;
		this.outbox = outbox;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public void rehearse() {
		this.worker.work(NOTHING_NEW);
		Instant now = this.clock.instant();
		contents().map(
				(content) -> new IncomingEvent(new EventId("rehearsal"), NOBODY, now, now, false, "rehearsal", content))
			.forEach((event) -> advance(event, now));
	}

	private static Stream<EventContent> contents() {
		return Stream.concat(
				Stream.of(new EventContent.Followed(false), new EventContent.Postback("rehearsal", Map.of())),
				SAID.stream().map((text) -> new EventContent.Text("rehearsal", text, false)));
	}

	private void advance(IncomingEvent written, Instant now) {
		IncomingEvent event = this.json.readValue(this.json.writeValueAsString(written), IncomingEvent.class);
		Step step = this.dialogue.advance(Session.FRESH, null, event, now);
		this.json.readValue(this.json.writeValueAsString(step.next()), Session.class);
		if (!step.replies().isEmpty()) {
			String entry = this.outbox.write(OutboxEntry.answer("rehearsal", event.chat(), step.replies(),
					event.replyToken(), event.receivedAt(), step.mustArrive(), now));
			this.json.readValue(entry, OutboxEntry.class);
		}
	}

}
