package jp.wakuwaku.bot.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class RepetitionJourneyTests extends JourneyCase {

	@Test
	void twentyFiveMessagesInTenSecondsAreAnsweredUpToTheLimitAndByOneNotice() {
		String friend = Town.newId();
		Instant now = Instant.now();
		List<Map<String, ?>> events = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			events.add(new LineEvent("message").from(friend)
				.at(now.minusSeconds(10).plusMillis(300L * i))
				.answerable(this.town.replyToken(friend))
				.with("message", LineEvent.text("講座はいつ？"))
				.json());
		}
		assertThat(this.town.callback(events)).isEqualTo(200);
		this.town.awaitRest();
		List<String> answers = texts(this.town.newDeliveries());
		assertThat(answers).hasSize(21);
		assertThat(answers.subList(0, 20)).allMatch((answer) -> answer.contains("夏以降の予定です"));
		assertThat(answers.getLast()).startsWith("たくさんのメッセージが続けて届きました。");
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 10 })
	void aWebhookThatArrivesSeveralTimesAtOnceIsAnsweredOnce(int copies) {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("duplicates", copies));
		phone.begin();
		phone.sends("講座はいつ？");
		this.town.awaitWebhooks(copies);
		assertThat(phone.settle()).hasSize(1);
	}

	@Test
	void aWebhookThatIsRefusedAtFirstIsAnsweredWhenLineRepeatsIt() {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("redelivery", true, "redeliveryCount", 3, "redeliveryIntervalMillis", 50));
		this.doorkeeper.loseRequests(2);
		phone.begin();
		phone.sends("講座はいつ？");
		this.town.awaitWebhooks(3);
		assertThat(phone.settle()).hasSize(1);
	}

	@Test
	void aWebhookWhoseReceiptWasLostIsAnsweredOnce() {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("redelivery", true, "redeliveryCount", 3, "redeliveryIntervalMillis", 50));
		this.doorkeeper.loseAnswers(2);
		phone.begin();
		phone.sends("講座はいつ？");
		this.town.awaitWebhooks(3);
		assertThat(phone.settle()).hasSize(1);
	}

	@Test
	void anEventThatComesAgainMuchLaterIsRecognised() {
		String friend = Town.newId();
		LineEvent event = new LineEvent("message").from(friend)
			.at(Instant.now().minusSeconds(3_600))
			.answerable(this.town.replyToken(friend))
			.with("message", LineEvent.text("講座はいつ？"));
		assertThat(this.town.callback(List.of(event.json()))).isEqualTo(200);
		assertThat(this.town.callback(List.of(event.json(), event.redelivered().json()))).isEqualTo(200);
		assertThat(this.town.callback(List.of(event.redelivered().json()))).isEqualTo(200);
		this.town.awaitRest();
		assertThat(this.town.newDeliveries()).hasSize(1);
	}

	@Test
	void webhooksThatOvertakeEachOtherAreEachAnsweredOnce() {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("shuffled", true, "duplicates", 2));
		phone.begin();
		List.of("講座はいつ？", "メニュー", "お問い合わせ", "使い方", "明日は雨ふるかな").forEach(phone::sends);
		this.town.awaitWebhooks(10);
		assertThat(phone.settle()).extracting((answer) -> answer.words().lines().findFirst().orElse(""))
			.containsExactlyInAnyOrder("講座・セミナー", "メニュー", "お問い合わせ", "知りたいことを、ふだんの言葉で送ってください。ひらがなだけでもかまいません。",
					"見つかりませんでした");
	}

	@Test
	void manyResidentsAtOnceEachGetTheirOwnAnswer() {
		List<String> friends = new ArrayList<>();
		List<Map<String, ?>> events = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			String friend = Town.newId();
			friends.add(friend);
			events.add(new LineEvent("message").from(friend)
				.answerable(this.town.replyToken(friend))
				.with("message", LineEvent.text("講座はいつ？"))
				.json());
		}
		assertThat(this.town.callback(events)).isEqualTo(200);
		this.town.awaitRest();
		assertThat(this.town.newDeliveries()).extracting((delivery) -> delivery.get("to").asString())
			.containsExactlyInAnyOrderElementsOf(friends);
	}

	private static List<String> texts(List<JsonNode> deliveries) {
		return deliveries.stream()
			.flatMap((delivery) -> delivery.get("texts").values().stream().map(JsonNode::asString))
			.toList();
	}

}
