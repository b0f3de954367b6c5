package jp.wakuwaku.bot.line;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What mailbox and outbox keep must come back as it went in. */
class JsonTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@MethodSource
	void readsBackWhatAnEventHolds(EventContent content) {
		IncomingEvent event = new IncomingEvent(new EventId("01FZ74A0TDDPYRVKNK77XKC3ZR"),
				new ChatId("U0123456789abcdef0123456789abcdef"), Instant.parse("2026-08-07T01:02:03.456Z"),
				Instant.parse("2026-08-07T01:02:04Z"), true, null, content);
		assertThat(JSON.readValue(JSON.writeValueAsBytes(event), IncomingEvent.class)).isEqualTo(event);
	}

	static Stream<EventContent> readsBackWhatAnEventHolds() {
		return Stream.of(new EventContent.Text("1", "講座 \ud83d😊", true),
				new EventContent.Attachment("1", AttachmentKind.STICKER),
				new EventContent.Postback("d\ud83d", Map.of("date", "2026-08-07")), new EventContent.Followed(true),
				new EventContent.Unfollowed(), new EventContent.Joined(), new EventContent.Left(),
				new EventContent.Unsent("1"), new EventContent.Other("beacon"));
	}

	@ParameterizedTest
	@MethodSource
	void readsBackWhatTheBotSays(OutgoingMessage message) {
		assertThat(JSON.readValue(JSON.writeValueAsBytes(message), OutgoingMessage.class)).isEqualTo(message);
	}

	static Stream<OutgoingMessage> readsBackWhatTheBotSays() {
		List<Action> actions = List.of(new Action.Choose("選ぶ\ud83d", "d\ud83d"), new Action.Say("言う", "言\ud83dう"),
				new Action.Pick("日時", "p", LocalDateTime.parse("2026-12-03T14:00"),
						LocalDateTime.parse("2026-12-03T14:00"), LocalDateTime.parse("2026-12-31T09:30")),
				new Action.Open("開く", URI.create("https://example.com/地図")));
		return Stream.of(new OutgoingMessage.Text("はい \ud83d😊", actions),
				new OutgoingMessage.Cards("代\ud83d替",
						List.of(new Card("札\ud83d", "題\ud83d", "本文\ud83d", "注\ud83d", actions, true),
								new Card(null, "題", null, null, List.of(), false)),
						List.of()));
	}

}
