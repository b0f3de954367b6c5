package jp.wakuwaku.bot.journey;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.journey.Canaries.Kind;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of event of LINE's documentation, from every kind of source, and what no
 * documentation promises.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects">Webhook
 * event objects</a>
 */
class EveryWebhookJourneyTests extends JourneyCase {

	private static final JsonMapper JSON = new JsonMapper();

	static Stream<Named<JsonNode>> events() throws IOException {
		try (InputStream table = EveryWebhookJourneyTests.class.getResourceAsStream("webhook-events.json")) {
			return JSON.readTree(table)
				.values()
				.stream()
				.map((row) -> Named.of(row.get("name").asString(), row.get("event")));
		}
	}

	@ParameterizedTest
	@MethodSource("events")
	void everyEventIsTakenFromEverySource(JsonNode event) {
		String friend = Town.newId();
		List<Map<String, ?>> sources = List.of(Map.of("type", "user", "userId", friend),
				Map.of("type", "group", "groupId", "C" + friend.substring(1), "userId", friend),
				Map.of("type", "group", "groupId", "C" + friend.substring(1)),
				Map.of("type", "room", "roomId", "R" + friend.substring(1), "userId", friend), Map.of("type", "user"),
				Map.of("type", "spaceship", "shipId", "1"));
		assertThat(this.town.callback(sources.stream().map((source) -> complete(event, friend, source)).toList()))
			.isEqualTo(200);
		assertThat(this.town.callback(List.of(without(complete(event, friend, sources.getFirst()), "source"))))
			.isEqualTo(200);
		assertThat(this.town.callback(List.of(without(complete(event, friend, sources.getFirst()), "webhookEventId"))))
			.isEqualTo(200);
		this.town.awaitRest();
		assertThat(this.redis.keys("dead-letters")).isEmpty();
		assertThat(this.town.phone(friend).says("お問い合わせ").words()).startsWith("お問い合わせ");
	}

	@Test
	void allEventsInOneWebhookAreTaken() throws IOException {
		String friend = Town.newId();
		Map<String, ?> source = Map.of("type", "user", "userId", friend);
		assertThat(this.town.callback(events().map((event) -> complete(event.getPayload(), friend, source)).toList()))
			.isEqualTo(200);
		this.town.awaitRest();
		assertThat(this.redis.keys("dead-letters")).isEmpty();
	}

	@Test
	void aBotOnStandbySaysNothing() {
		String friend = Town.newId();
		assertThat(this.town.callback(List.of(new LineEvent("message").from(friend)
			.answerable(this.town.replyToken(friend))
			.with("mode", "standby")
			.with("message", LineEvent.text("講座はいつ？"))
			.json()))).isEqualTo(200);
		this.town.awaitRest();
		assertThat(this.town.newDeliveries()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"destination\":\"U0c0ffee0c0ffee0c0ffee0c0ffee0c0f\",\"events\":[]}",
			"{\"events\":[null]}", "{\"events\":null}", "{}", "{\"events\":[{}]}",
			"{\"destination\":null,\"events\":[{\"type\":null}]}" })
	void aWebhookThatSaysNothingIsTaken(String body) {
		assertThat(this.town.callback(body)).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{", "not json", "{\"events\":[]} {}", "{\"events\":42}" })
	void aSignedBodyThatIsNoWebhookIsRefusedAsABadRequest(String body) {
		assertThat(this.town.callback(body)).isEqualTo(400);
	}

	@Test
	void whatIsNotSignedByLineIsRefused() {
		String body = "{\"events\":[]}";
		Emulator http = this.town.emulator();
		assertThat(http.send("POST", "/callback", body).statusCode()).isEqualTo(401);
		assertThat(http.send("POST", "/callback", body, "x-line-signature", "bm90IGl0").statusCode()).isEqualTo(401);
		assertThat(http.send("POST", "/callback", body, "x-line-signature", "%%%").statusCode()).isEqualTo(401);
	}

	private Map<String, Object> complete(JsonNode event, String friend, Map<String, ?> source) {
		Map<String, Object> complete = new HashMap<>(
				new LineEvent("").with("source", source).answerable(this.town.replyToken(friend)).json());
		Canaries.plant(Kind.TEXT, event.at("/message/text").asString(""));
		event.propertyStream().forEach((property) -> complete.put(property.getKey(), property.getValue()));
		return complete;
	}

	private static Map<String, Object> without(Map<String, Object> event, String property) {
		Map<String, Object> rest = new HashMap<>(event);
		rest.remove(property);
		return rest;
	}

}
