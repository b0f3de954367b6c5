package jp.wakuwaku.bot.emulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WebhooksTests {

	private final Bench bench = new Bench();

	private final ResidentActs acts = this.bench.get(ResidentActs.class);

	private final FaultSwitch faults = this.bench.get(FaultSwitch.class);

	@BeforeEach
	void warmUp() {
		say("準備");
		await().until(() -> this.bench.chat().messages().getLast().read() || !this.bench.receiver.events().isEmpty());
		this.bench.receiver.forget();
	}

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void areSignedAndAddressed() {
		say("こんにちは");
		await().until(() -> this.bench.receiver.deliveries().size() == 1);
		Receiver.Delivery delivery = this.bench.receiver.deliveries().getFirst();
		assertThat(delivery.signature())
			.isEqualTo(new Channel(Bench.SECRET, "x").sign(delivery.body().getBytes(StandardCharsets.UTF_8)));
		assertThat(delivery.contentType()).isEqualTo("application/json; charset=utf-8");
		assertThat(delivery.json().get("destination").asString()).matches("U[0-9a-f]{32}");
		JsonNode event = delivery.json().get("events").get(0);
		assertThat(event.get("webhookEventId").asString()).matches("[0-9A-HJKMNP-TV-Z]{26}");
		assertThat(event.get("message").get("text").asString()).isEqualTo("こんにちは");
		assertThat(event.get("source").get("userId").asString()).isEqualTo(this.bench.resident().id());
		assertThat(event.get("timestamp").asLong()).isEqualTo(this.bench.clock.millis());
		assertThat(event.get("mode").asString()).isEqualTo("active");
	}

	@Test
	void carryATokenThatCanBeUsed() {
		say("こんにちは");
		await().until(() -> this.bench.receiver.events().size() == 1);
		String token = this.bench.receiver.events().getFirst().get("replyToken").asString();
		assertThat(this.bench.reply(token).status()).isEqualTo(200);
	}

	@Test
	void comeInOrder() {
		for (int i = 0; i < 30; i++) {
			say("第" + i);
		}
		await().until(() -> this.bench.receiver.events().size() == 30);
		assertThat(texts()).isEqualTo(IntStream.range(0, 30).mapToObj((i) -> "第" + i).toList());
	}

	@Test
	void makeNobodyWait() {
		this.bench.receiver.hesitate(Duration.ofSeconds(1));
		long start = System.nanoTime();
		say("こんにちは");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(900));
	}

	@Test
	void markMessagesAsReadWhenTheBotSays200() {
		String id = say("こんにちは").id();
		await().until(() -> this.bench.chat().message(id).orElseThrow().read());
	}

	@Test
	void leaveMessagesUnreadWhenTheBotFails() {
		this.bench.receiver.answer((n) -> 500);
		String id = say("こんにちは").id();
		await().until(() -> !this.bench.get(TrafficLog.class).after(1, 10).isEmpty());
		assertThat(this.bench.chat().message(id).orElseThrow().read()).isFalse();
	}

	@Test
	void giveUpAfterTwoSeconds() {
		this.bench.receiver.hesitate(Duration.ofSeconds(4));
		say("こんにちは");
		await().until(() -> this.bench.get(TrafficLog.class)
			.after(1, 10)
			.stream()
			.anyMatch((it) -> "REQUEST_TIMEOUT".equals(it.note())));
	}

	@Test
	void areNotRedeliveredUnlessSwitchedOn() {
		this.bench.receiver.answer((n) -> 500);
		say("一");
		say("二");
		await().until(() -> texts().contains("二"));
		assertThat(texts()).containsExactly("一", "二");
	}

	@Test
	void areRedeliveredUntilTheBotTakesThem() {
		change(Map.of("redelivery", true, "redeliveryIntervalMillis", 20));
		this.bench.receiver.answer((n) -> n < 3 ? 500 : 200);
		String id = say("こんにちは").id();
		await().until(() -> this.bench.chat().message(id).orElseThrow().read());
		List<JsonNode> events = this.bench.receiver.events();
		assertThat(events).hasSize(3);
		assertThat(events).extracting((it) -> it.get("deliveryContext").get("isRedelivery").asBoolean())
			.containsExactly(false, true, true);
		assertThat(events).extracting((it) -> it.get("webhookEventId"))
			.containsOnly(events.getFirst().get("webhookEventId"));
		assertThat(events).extracting((it) -> it.get("replyToken")).containsOnly(events.getFirst().get("replyToken"));
		assertThat(events).extracting((it) -> it.get("timestamp")).containsOnly(events.getFirst().get("timestamp"));
	}

	@Test
	void areRedeliveredAsOftenAsSet() {
		change(Map.of("redelivery", true, "redeliveryIntervalMillis", 1, "redeliveryCount", 2));
		this.bench.receiver.answer((n) -> 503);
		say("こんにちは");
		await().during(Duration.ofMillis(300)).until(() -> this.bench.receiver.events().size() == 3);
	}

	@Test
	void canBeDuplicated() {
		change(Map.of("duplicates", 3));
		say("こんにちは");
		await().until(() -> this.bench.receiver.events().size() == 3);
		assertThat(this.bench.receiver.events()).extracting((it) -> it.get("webhookEventId").asString())
			.hasSize(3)
			.containsOnly(this.bench.receiver.events().getFirst().get("webhookEventId").asString());
	}

	@Test
	void canOvertakeEachOther() {
		change(Map.of("shuffled", true));
		for (int i = 0; i < 20; i++) {
			say("第" + i);
		}
		await().until(() -> this.bench.receiver.events().size() == 20);
		assertThat(texts()).isNotEqualTo(IntStream.range(0, 20).mapToObj((i) -> "第" + i).toList());
	}

	@Test
	void tellOfBlockingAndComingBack() {
		this.acts.block(this.bench.resident());
		this.acts.follow(this.bench.resident());
		await().until(() -> this.bench.receiver.events().size() == 2);
		assertThat(this.bench.receiver.events()).extracting((it) -> it.get("type").asString())
			.containsExactly("unfollow", "follow");
		assertThat(this.bench.receiver.events().getFirst().has("replyToken")).isFalse();
		assertThat(this.bench.receiver.events().getLast().get("follow").get("isUnblocked").asBoolean()).isTrue();
	}

	@Test
	void tellOfUnsendingAndTheContentIsGone() {
		ChatMessage image = this.acts.speak(this.bench.chat(), this.bench.resident(), json("{'type':'image'}"));
		String path = "/v2/bot/message/" + image.id() + "/content";
		assertThat(this.bench.get(path).contentType()).isEqualTo("image/png");
		this.acts.unsend(this.bench.chat(), this.bench.resident(), image.id());
		await().until(() -> this.bench.receiver.events().size() == 2);
		assertThat(this.bench.receiver.events().getLast().get("unsend").get("messageId").asString())
			.isEqualTo(image.id());
		assertThat(this.bench.get(path).status()).isEqualTo(410);
		assertThat(this.bench.get("/v2/bot/message/1/content").status()).isEqualTo(404);
	}

	@Test
	void makeVideosWaitUntilTheyArePrepared() {
		ChatMessage video = this.acts.speak(this.bench.chat(), this.bench.resident(), json("{'type':'video'}"));
		String path = "/v2/bot/message/" + video.id() + "/content";
		assertThat(this.bench.get(path).status()).isEqualTo(202);
		assertThat(this.bench.get(path + "/transcoding").body()).asString().contains("processing");
		this.bench.clock.advance(Duration.ofSeconds(2));
		assertThat(this.bench.get(path).status()).isEqualTo(200);
		assertThat(this.bench.get(path + "/transcoding").body()).asString().contains("succeeded");
	}

	@Test
	void carryNoTokenInStandby() {
		this.acts.send("beacon", this.bench.chat(), null,
				json("{'mode':'standby','beacon':{'hwid':'1','type':'enter'}}"));
		await().until(() -> this.bench.receiver.events().size() == 1);
		assertThat(this.bench.receiver.events().getFirst().has("replyToken")).isFalse();
	}

	@Test
	void areTriedByTheTestEndpoint() {
		JsonNode fine = Bench.json(this.bench.post("/v2/bot/channel/webhook/test", "{}"));
		assertThat(fine.get("success").asBoolean()).isTrue();
		assertThat(this.bench.receiver.deliveries().getFirst().json().get("events")).isEmpty();
		this.bench.receiver.answer((n) -> 500);
		JsonNode failing = Bench.json(this.bench.post("/v2/bot/channel/webhook/test", "{}"));
		assertThat(failing.get("reason").asString()).isEqualTo("ERROR_STATUS_CODE");
		JsonNode gone = Bench
			.json(this.bench.post("/v2/bot/channel/webhook/test", "{'endpoint':'http://127.0.0.1:1/callback'}"));
		assertThat(gone.get("reason").asString()).isEqualTo("COULD_NOT_CONNECT");
	}

	private ChatMessage say(String text) {
		return this.acts.speak(this.bench.chat(), this.bench.resident(), Json.object("type", "text").put("text", text));
	}

	private List<String> texts() {
		return this.bench.receiver.events().stream().map((it) -> it.get("message").get("text").asString()).toList();
	}

	private void change(Map<String, Object> changes) {
		this.faults.change(JsonMapper.shared().valueToTree(changes));
	}

	private static JsonNode json(String text) {
		return JsonMapper.shared().readTree(text.replace('\'', '"'));
	}

}
