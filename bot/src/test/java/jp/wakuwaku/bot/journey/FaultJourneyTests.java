package jp.wakuwaku.bot.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FaultJourneyTests extends JourneyCase {

	private static final String REPLY = "/v2/bot/message/reply";

	private static final String PUSH = "/v2/bot/message/push";

	@ParameterizedTest
	@ValueSource(strings = { "rate-limit-429", "error-500", "reset", "html-error", "garbage-200" })
	void aResidentGetsOneAnswerOnceLineIsWellAgain(String fault) {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("api", fault));
		phone.begin();
		phone.sends("講座はいつ？");
		this.town.awaitCall(REPLY);
		this.town.faults(Map.of("api", "none"));
		assertThat(Phone.only(phone.settle()).words()).contains("夏以降の予定です");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rate-limit-429", "error-500", "reset", "html-error", "garbage-200" })
	void aResidentGetsOneAnswerAlthoughEveryOtherCallFails(String fault) {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("api", fault, "apiFaultShare", 0.5));
		phone.begin();
		List.of("講座はいつ？", "お問い合わせ", "メニュー").forEach(phone::sends);
		this.town.awaitWebhooks(3);
		this.town.faults(Map.of("api", "none", "apiFaultShare", 1.0));
		assertThat(phone.settle()).extracting((answer) -> answer.words().lines().findFirst().orElse(""))
			.containsExactlyInAnyOrder("講座・セミナー", "お問い合わせ", "メニュー");
	}

	@Test
	void aMonthWithoutQuotaDoesNotKeepTheBotFromReplying() {
		this.town.faults(Map.of("api", "quota-429"));
		Answer answer = this.town.newFriend().says("講座はいつ？");
		assertThat(answer.via()).isEqualTo("reply");
	}

	@Test
	void aRequestThatLineRefusesForGoodIsGivenUp() {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("api", "refused-4xx"));
		assertThat(phone.after(() -> phone.sends("講座はいつ？"))).isEmpty();
		this.town.faults(Map.of("api", "none"));
		assertThat(phone.says("お問い合わせ").words()).startsWith("お問い合わせ");
	}

	@Test
	void aSlowLineIsWaitedForWhileWebhooksAreStillTakenAtOnce() {
		Phone phone = this.town.newFriend();
		this.town.faults(Map.of("apiDelayMillis", 1_500));
		phone.begin();
		phone.sends("講座はいつ？");
		phone.sends("お問い合わせ");
		this.town.awaitWebhooks(2);
		assertThat(phone.settle()).hasSize(2);
	}

	@Test
	void anAnswerThatLineTookTooLateToSayIsNotSentTwice() {
		Phone phone = this.town.newFriend();
		phone.begin();
		this.town.loseOneAnswer(() -> phone.sends("講座はいつ？"));
		this.town.awaitCall(REPLY);
		assertThat(phone.settle()).hasSize(1);
	}

	@Test
	void aRefusedReplyTokenLeadsToOnePushWithARetryKey() {
		JsonNode delivery = askWithATokenThatLineDoesNotKnow();
		assertThat(delivery.get("via").asString()).isEqualTo("push");
		assertThat(UUID.fromString(delivery.get("retryKey").asString())).isNotNull();
	}

	@Test
	void aRefusedReplyTokenOfPassingWordsIsLeftAtThat() {
		String friend = Town.newId();
		this.town.replyToken(friend);
		this.town.callback(List.of(new LineEvent("message").from(friend)
			.answerable(LineEvent.newId())
			.with("message", Map.of("type", "sticker", "id", "1", "packageId", "446", "stickerId", "1988"))
			.json()));
		this.town.awaitRest();
		assertThat(this.town.newDeliveries()).isEmpty();
	}

	@Test
	void aPushThatLineTookWithoutSayingSoIsRepeatedUnderTheSameKeyAndArrivesOnce() {
		String friend = Town.newId();
		this.town.replyToken(friend);
		this.town.loseOneAnswer(() -> this.town
			.callback(List.of(new LineEvent("message").from(friend).with("message", LineEvent.text("講座はいつ？")).json())));
		List<JsonNode> calls = this.town.awaitCalls(PUSH, 2);
		this.town.awaitRest();
		assertThat(calls).extracting((call) -> call.get("status").asInt()).containsExactlyInAnyOrder(200, 409);
		assertThat(retryKey(calls.getLast())).isEqualTo(retryKey(calls.getFirst())).isNotEmpty();
		assertThat(this.town.newDeliveries()).hasSize(1);
	}

	@Test
	void theResidentSeesThatTheBotWritesWhenAnAnswerTakesLong() {
		Phone phone = this.town.newFriend();
		phone.begin();
		this.pace.hold();
		phone.sends("講座はいつ？");
		await().atMost(Town.PATIENCE).until(phone::showsLoading);
		this.pace.letGo();
		assertThat(phone.settle()).hasSize(1);
		assertThat(phone.showsLoading()).isFalse();
	}

	@Test
	void aQuickAnswerShowsNoLoading() {
		Phone phone = this.town.newFriend();
		phone.says("講座はいつ？");
		assertThat(this.town.newTraffic()).noneMatch((entry) -> entry.get("path").asString().contains("loading"));
	}

	private JsonNode askWithATokenThatLineDoesNotKnow() {
		String friend = Town.newId();
		this.town.replyToken(friend);
		this.town.callback(List.of(questionOf(friend, LineEvent.newId())));
		this.town.awaitRest();
		List<JsonNode> deliveries = this.town.newDeliveries();
		assertThat(deliveries).hasSize(1);
		return deliveries.getFirst();
	}

	private static String retryKey(JsonNode call) {
		return call.at("/requestHeaders/x-line-retry-key").asString();
	}

	private static Map<String, ?> questionOf(String friend, String replyToken) {
		return new LineEvent("message").from(friend)
			.answerable(replyToken)
			.with("message", LineEvent.text("講座はいつ？"))
			.json();
	}

}
