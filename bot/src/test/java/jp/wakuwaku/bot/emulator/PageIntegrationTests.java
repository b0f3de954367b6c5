package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class PageIntegrationTests {

	private static RunningEmulator emulator;

	private String sakura;

	@BeforeAll
	static void start() throws IOException {
		emulator = new RunningEmulator("--wakuwaku.emulator.ledger=true");
	}

	@AfterAll
	static void stop() {
		emulator.close();
	}

	@BeforeEach
	void reset() {
		emulator.reset();
		this.sakura = emulator.resident();
	}

	@Test
	void showsFiveResidentsAndAGroupOfAllOfThem() {
		JsonNode state = emulator.state();
		assertThat(state.get("residents").size()).isGreaterThanOrEqualTo(5);
		assertThat(state.get("residents").get(0).get("name").asString()).isEqualTo("さくら");
		assertThat(state.get("chats").values()).filteredOn((it) -> it.get("type").asString().equals("group"))
			.hasSize(1);
		assertThat(state.get("chats")).hasSize(state.get("residents").size() + 1);
		assertThat(state.get("faults").get("api").asString()).isEqualTo("none");
		assertThat(state.get("quota").get("type").asString()).isEqualTo("none");
		assertThat(state.get("bot").get("displayName").asString()).isNotEmpty();
	}

	@Test
	void carriesATalkInBothDirections() {
		HttpResponse<byte[]> sent = say("講座はありますか");
		assertThat(sent.statusCode()).isEqualTo(201);
		await().until(() -> emulator.receiver.events().size() == 1);
		String token = emulator.receiver.events().getFirst().get("replyToken").asString();
		assertThat(reply(token).statusCode()).isEqualTo(200);
		JsonNode chat = RunningEmulator
			.json(emulator.page("GET", "/api/chats/" + this.sakura + "/messages?resident=" + this.sakura, ""));
		assertThat(chat.get("messages")).hasSize(2);
		JsonNode answer = chat.get("messages").get(1);
		assertThat(answer.get("from").asString()).isEqualTo("bot");
		assertThat(answer.get("via").asString()).isEqualTo("reply");
		assertThat(answer.get("senderName").asString()).isEqualTo("わくちゃん");
		assertThat(answer.get("quickReply").get("items")).hasSize(1);
		assertThat(chat.get("loading").asBoolean()).isFalse();
	}

	@Test
	void countsUnreadMessagesUntilTheChatIsOpened() {
		push();
		assertThat(emulator.state().get("residents").get(0).get("unread").asInt()).isEqualTo(1);
		emulator.page("GET", "/api/chats/" + this.sakura + "/messages?resident=" + this.sakura, "");
		assertThat(emulator.state().get("residents").get(0).get("unread").asInt()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "'type':'sticker','packageId':'446','stickerId':'1988'", "'type':'image'",
			"'type':'video'", "'type':'audio'", "'type':'file','fileName':'申込書.pdf','dataBase64':'JVBERi0='",
			"'type':'location','title':'市役所','address':'小美玉市','latitude':36.2,'longitude':140.3",
			"'type':'text','text':'質問','mention':true" })
	void sendsEveryKindOfMessage(String message) {
		HttpResponse<byte[]> sent = emulator.page("POST", "/api/chats/" + this.sakura + "/messages",
				"{'resident':'" + this.sakura + "'," + message + "}");
		assertThat(sent.statusCode()).isEqualTo(201);
		await().until(() -> emulator.receiver.events().size() == 1);
	}

	@Test
	void showsAnImageThatWasSent() {
		HttpResponse<byte[]> sent = emulator.page("POST", "/api/chats/" + this.sakura + "/messages",
				"{'resident':'" + this.sakura + "','type':'image'}");
		String id = RunningEmulator.json(sent).get("message").get("id").asString();
		HttpResponse<byte[]> image = emulator.page("GET", "/content/" + id, "");
		assertThat(image.headers().firstValue("content-type")).contains("image/png");
		assertThat(image.body()).startsWith(0x89, 'P', 'N', 'G');
	}

	@Test
	void tapsButtons() {
		emulator.page("POST", "/api/chats/" + this.sakura + "/postbacks",
				"{'resident':'" + this.sakura + "','data':'d=1','displayText':'予約する','params':{'date':'2026-12-24'}}");
		await().until(() -> emulator.receiver.events().size() == 1);
		JsonNode postback = emulator.receiver.events().getFirst().get("postback");
		assertThat(postback.get("data").asString()).isEqualTo("d=1");
		assertThat(postback.get("params").get("date").asString()).isEqualTo("2026-12-24");
	}

	@Test
	void letsResidentsBlockAndComeBack() {
		assertThat(act("block").statusCode()).isEqualTo(200);
		assertThat(say("もしもし").statusCode()).isEqualTo(409);
		JsonNode resident = RunningEmulator.json(act("unblock")).get("resident");
		assertThat(resident.get("blocked").asBoolean()).isFalse();
		assertThat(act("unblock").statusCode()).isEqualTo(409);
		assertThat(act("follow").statusCode()).isEqualTo(409);
	}

	@Test
	void tellsTheBotAnythingElse() {
		for (String type : List.of("botSuspended", "botResumed", "activated", "deactivated")) {
			assertThat(emulator.page("POST", "/api/webhook-events", "{'type':'" + type + "'}").statusCode())
				.isEqualTo(202);
		}
		await().until(() -> emulator.receiver.events().size() == 4);
	}

	@Test
	void explainsWhatIsWrong() {
		assertThat(emulator.page("GET", "/api/chats/nowhere/messages", "").statusCode()).isEqualTo(404);
		assertThat(emulator.page("PUT", "/api/faults", "{'api':'fire'}").statusCode()).isEqualTo(400);
		HttpResponse<byte[]> refused = emulator.page("POST", "/api/chats/" + this.sakura + "/messages",
				"{'resident':'" + this.sakura + "','type':'dance'}");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(RunningEmulator.json(refused).get("message").asString()).contains("dance");
		assertThat(emulator.page("POST", "/api/residents/U1/block", "").statusCode()).isEqualTo(404);
	}

	@Test
	void listsTheTrafficWithoutSecrets() {
		say("こんにちは");
		push();
		await().untilAsserted(() -> {
			HttpResponse<byte[]> answer = emulator.page("GET", "/api/traffic?after=0&limit=200", "");
			JsonNode entries = RunningEmulator.json(answer).get("entries");
			assertThat(entries.values()).extracting((it) -> it.get("direction").asString()).contains("webhook", "api");
			assertThat(entries.toString()).doesNotContain(Bench.TOKEN).contains("********");
		});
	}

	@Test
	void closesTheConnectionOnReset() {
		emulator.page("PUT", "/api/faults", "{'api':'reset'}");
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(this::push);
	}

	@Test
	void answersLateWhenDelayed() {
		emulator.page("PUT", "/api/faults", "{'apiDelayMillis':300}");
		long start = System.nanoTime();
		push();
		assertThat(System.nanoTime() - start).isGreaterThan(300_000_000L);
	}

	@Test
	void refusesBodiesBeyondTwoMegabytes() {
		assertThat(emulator.line("POST", "/v2/bot/message/push", " ".repeat(2 * 1024 * 1024 + 1)).statusCode())
			.isEqualTo(413);
	}

	@Test
	void namesEveryRequest() {
		assertThat(emulator.line("GET", "/v2/bot/info", "").headers().firstValue("x-line-request-id")).isPresent();
		assertThat(emulator.line("GET", "/v2/bot/none", "").headers().firstValue("x-line-request-id")).isPresent();
	}

	@Test
	void tellsHowANarrowcastWent() {
		HttpResponse<byte[]> sent = emulator.line("POST", "/v2/bot/message/narrowcast",
				"{'messages':[{'type':'text','text':'a'}]}");
		assertThat(sent.statusCode()).isEqualTo(202);
		String id = sent.headers().firstValue("x-line-request-id").orElseThrow();
		HttpResponse<byte[]> progress = emulator.line("GET", "/v2/bot/message/progress/narrowcast?requestId=" + id, "");
		assertThat(RunningEmulator.json(progress).get("phase").asString()).isEqualTo("succeeded");
		HttpResponse<byte[]> narrow = emulator.line("POST", "/v2/bot/message/narrowcast",
				"{'messages':[{'type':'text','text':'a'}],'recipient':{'type':'audience','audienceGroupId':5}}");
		String other = narrow.headers().firstValue("x-line-request-id").orElseThrow();
		HttpResponse<byte[]> failed = emulator.line("GET", "/v2/bot/message/progress/narrowcast?requestId=" + other,
				"");
		assertThat(RunningEmulator.json(failed).get("phase").asString()).isEqualTo("failed");
	}

	@Test
	void streamsWhatHappensAndResumes() throws IOException, InterruptedException {
		try (var http = HttpClient.newHttpClient()) {
			HttpResponse<Stream<String>> stream = http.send(events(null), BodyHandlers.ofLines());
			assertThat(stream.headers().firstValue("content-type").orElseThrow()).startsWith("text/event-stream");
			push();
			String id;
			try (Stream<String> lines = stream.body()) {
				var it = lines.iterator();
				String line = it.next();
				while (!line.startsWith("id:")) {
					line = it.next();
				}
				id = line.substring(4);
			}
			HttpResponse<Stream<String>> resumed = http.send(events(id), BodyHandlers.ofLines());
			try (Stream<String> lines = resumed.body()) {
				assertThat(lines.filter((line) -> line.startsWith("event:")).limit(2)).contains("event: message");
			}
			http.shutdownNow();
		}
	}

	@Test
	void givesTokensToLoadToolsAndListsWhatTheBotSent() {
		JsonNode made = RunningEmulator.json(emulator.page("POST", "/api/tokens", "{'count':3}")).get("tokens");
		assertThat(made).hasSize(3);
		String given = "U" + "a".repeat(32);
		emulator.page("POST", "/api/tokens", "{'tokens':[{'replyToken':'abc','userId':'" + given + "'}]}");
		assertThat(reply(made.get(0).get("replyToken").asString()).statusCode()).isEqualTo(200);
		assertThat(reply("abc").statusCode()).isEqualTo(200);
		JsonNode entries = RunningEmulator.json(emulator.page("GET", "/api/received?after=0&limit=10", ""))
			.get("entries");
		assertThat(entries.values()).extracting((it) -> it.get("replyToken").asString())
			.containsExactly(made.get(0).get("replyToken").asString(), "abc");
		assertThat(entries.get(1).get("to").asString()).isEqualTo(given);
		assertThat(entries.get(1).get("texts").get(0).asString()).isEqualTo("はい");
		long last = entries.get(1).get("seq").asLong();
		assertThat(RunningEmulator.json(emulator.page("GET", "/api/received?after=" + last, "")).get("entries"))
			.isEmpty();
		assertThat(emulator.state().get("residents").size()).isLessThan(10);
	}

	private static HttpRequest events(String lastEventId) {
		var request = HttpRequest.newBuilder(emulator.root().resolve("/emulator/api/events"));
		return (lastEventId == null ? request : request.header("Last-Event-ID", lastEventId)).build();
	}

	private HttpResponse<byte[]> say(String text) {
		return emulator.page("POST", "/api/chats/" + this.sakura + "/messages",
				"{'resident':'" + this.sakura + "','type':'text','text':'" + text + "'}");
	}

	private HttpResponse<byte[]> act(String act) {
		return emulator.page("POST", "/api/residents/" + this.sakura + "/" + act, "");
	}

	private HttpResponse<byte[]> push() {
		return emulator.line("POST", "/v2/bot/message/push",
				"{'to':'" + this.sakura + "','messages':[{'type':'text','text':'お知らせ'}]}");
	}

	private static HttpResponse<byte[]> reply(String token) {
		return emulator.line("POST", "/v2/bot/message/reply",
				"{'replyToken':'" + token
						+ "','messages':[{'type':'text','text':'はい','sender':{'name':'わくちゃん'},'quickReply':{'items':"
						+ "[{'type':'action','action':{'type':'message','label':'次','text':'次'}}]}}]}");
	}

}
