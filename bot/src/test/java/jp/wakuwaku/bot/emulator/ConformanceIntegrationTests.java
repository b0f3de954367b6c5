package jp.wakuwaku.bot.emulator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.emulator.rules.Requests;
import jp.wakuwaku.bot.emulator.rules.RichMenuRules;
import jp.wakuwaku.bot.emulator.rules.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Holds the emulator against LINE's OpenAPI files, in both directions: what it says is
 * what they describe, and what they refuse it refuses.
 */
@EnabledIfEnvironmentVariable(named = LineOpenApi.FOLDER, matches = ".+",
		disabledReason = "set WAKUWAKU_LINE_OPENAPI to a folder with LINE's messaging-api*.yml and webhook*.yml")
class ConformanceIntegrationTests {

	private static RunningEmulator emulator;

	private static LineOpenApi line;

	@BeforeAll
	static void start() throws IOException {
		line = new LineOpenApi(Path.of(System.getenv(LineOpenApi.FOLDER)));
		emulator = new RunningEmulator();
	}

	@AfterAll
	static void stop() {
		emulator.close();
	}

	@Test
	void knowsItsSpecimens() {
		for (JsonNode message : Specimens.messages()) {
			ObjectNode push = push(message);
			assertThat(line.ofRequest("POST", "/v2/bot/message/push", push)).as(message.toString()).isEmpty();
			assertThat(Requests.PUSH.check(push).details()).as(message.toString()).isEmpty();
		}
	}

	@Test
	void refusesMessagesThatLineRefuses() {
		int hostile = 0;
		for (JsonNode message : Specimens.messages()) {
			hostile += refusesSpoiled("/v2/bot/message/push", Requests.PUSH, push(message));
		}
		assertThat(hostile).isGreaterThan(2_000);
	}

	@Test
	void refusesRequestsThatLineRefuses() {
		String user = emulator.resident();
		String text = "'messages':[{'type':'text','text':'a'}],'notificationDisabled':false";
		Map<String, Map.Entry<Rule, String>> requests = Map.of("/v2/bot/message/reply",
				Map.entry(Requests.REPLY, "{'replyToken':'t'," + text + "}"), "/v2/bot/message/multicast",
				Map.entry(Requests.MULTICAST, "{'to':['" + user + "'],'customAggregationUnits':['a']," + text + "}"),
				"/v2/bot/message/broadcast", Map.entry(Requests.BROADCAST, "{" + text + "}"),
				"/v2/bot/message/narrowcast",
				Map.entry(Requests.NARROWCAST, "{" + text + ",'recipient':{'type':'operator','and':[{'type':'audience',"
						+ "'audienceGroupId':1}]},'filter':{'demographic':{'type':'operator','or':[{'type':'age',"
						+ "'gte':'age_20','lt':'age_40'},{'type':'area','oneOf':['jp_08']}]}},'limit':{'max':10}}"),
				"/v2/bot/chat/loading/start",
				Map.entry(Requests.LOADING, "{'chatId':'" + user + "','loadingSeconds':20}"), "/v2/bot/chat/markAsRead",
				Map.entry(Requests.MARK_AS_READ, "{'markAsReadToken':'t'}"), "/v2/bot/richmenu",
				Map.entry(RichMenuRules.MENU, RichMenusTests.MENU), "/v2/bot/richmenu/alias",
				Map.entry(RichMenuRules.ALIAS, "{'richMenuAliasId':'a','richMenuId':'b'}"),
				"/v2/bot/richmenu/bulk/link",
				Map.entry(RichMenuRules.BULK_LINK, "{'richMenuId':'a','userIds':['" + user + "']}"));
		requests.forEach((path,
				request) -> assertThat(refusesSpoiled(path, request.getKey(), Specimens.json(request.getValue())))
					.as(path)
					.isPositive());
	}

	private static int refusesSpoiled(String path, Rule rule, JsonNode good) {
		assertThat(line.ofRequest("POST", path, good)).as(good.toString()).isEmpty();
		assertThat(rule.check(good).details()).as(good.toString()).isEmpty();
		var missed = new ArrayList<String>();
		int hostile = 0;
		for (JsonNode spoiled : Mutations.of(good)) {
			List<String> complaints = line.ofRequest("POST", path, spoiled);
			if (!complaints.isEmpty()) {
				hostile++;
				if (rule.check(spoiled).isEmpty()) {
					String text = spoiled.toString();
					missed.add(complaints.getFirst() + " <- " + text.substring(0, Math.min(400, text.length())));
				}
			}
		}
		assertThat(missed).isEmpty();
		return hostile;
	}

	@Test
	void sendsWebhooksAsLineDescribesThem() {
		emulator.reset();
		String user = emulator.resident();
		speakInEveryWay(user);
		int others = 0;
		for (JsonNode event : otherEvents(user)) {
			assertThat(emulator.page("POST", "/api/webhook-events", event.toString()).statusCode()).isEqualTo(202);
			others++;
		}
		int expected = others + 13;
		await().until(() -> emulator.receiver.events().size() == expected);
		emulator.receiver.deliveries()
			.forEach((delivery) -> assertThat(line.ofWebhook(delivery.json())).as(delivery.body()).isEmpty());
	}

	private static void speakInEveryWay(String user) {
		String chat = "/api/chats/" + user;
		for (String message : List.of("'type':'text','text':'a'", "'type':'text','text':'a','quotedMessageId':'1'",
				"'type':'text','text':'(smile)','emojis':[{'index':0,'length':7,'productId':'p','emojiId':'e'}]",
				"'type':'sticker','packageId':'446','stickerId':'1988'", "'type':'image'", "'type':'video'",
				"'type':'audio'", "'type':'file'", "'type':'location'")) {
			emulator.page("POST", chat + "/messages", "{'resident':'" + user + "'," + message + "}");
		}
		emulator.page("POST", "/api/chats/" + Chats.GROUP + "/messages",
				"{'resident':'" + user + "','type':'text','text':'質問','mention':true}");
		emulator.page("POST", chat + "/postbacks",
				"{'resident':'" + user + "','data':'d','params':{'newRichMenuAliasId':'a','status':'SUCCESS'}}");
		emulator.page("POST", "/api/residents/" + user + "/block", "");
		emulator.page("POST", "/api/residents/" + user + "/unblock", "");
	}

	private static List<JsonNode> otherEvents(String user) {
		String person = "'chat':'" + user + "',";
		String group = "'chat':'" + Chats.GROUP + "',";
		String members = "{'members':[{'type':'user','userId':'" + user + "'}]}";
		return List.of(Specimens.json("{'type':'unsend'," + person + "'content':{'unsend':{'messageId':'1'}}}"),
				Specimens.json("{'type':'join'," + group + "'content':{}}"),
				Specimens.json("{'type':'leave'," + group + "'content':{}}"),
				Specimens.json("{'type':'memberJoined'," + group + "'content':{'joined':" + members + "}}"),
				Specimens.json("{'type':'memberLeft'," + group + "'content':{'left':" + members + "}}"),
				Specimens.json("{'type':'videoPlayComplete'," + person
						+ "'content':{'videoPlayComplete':{'trackingId':'t'}}}"),
				Specimens.json("{'type':'beacon'," + person + "'content':{'beacon':{'hwid':'1','type':'enter'}}}"),
				Specimens.json("{'type':'accountLink'," + person + "'content':{'link':{'result':'ok','nonce':'n'}}}"),
				Specimens
					.json("{'type':'accountLink'," + person + "'content':{'link':{'result':'failed','nonce':'n'}}}"),
				Specimens.json("{'type':'membership'," + person
						+ "'content':{'membership':{'type':'joined','membershipId':1}}}"),
				Specimens.json("{'type':'messageEdited'," + person
						+ "'content':{'message':{'type':'text','id':'1','text':'b','quoteToken':'q'}}}"),
				Specimens.json("{'type':'module','content':{'module':{'type':'attached','botId':'" + Channel.BOT_USER_ID
						+ "','scopes':['message:send']}}}"),
				Specimens.json("{'type':'activated','content':{'chatControl':{'expireAt':1}}}"),
				Specimens.json("{'type':'deactivated','content':{}}"),
				Specimens.json("{'type':'botSuspended','content':{}}"),
				Specimens.json("{'type':'botResumed','content':{}}"),
				Specimens.json("{'type':'delivery','content':{'delivery':{'data':'tag'}}}"));
	}

	@Test
	void answersAsLineDescribesIt() throws IOException {
		emulator.reset();
		callEverything();
		HttpLog log = new HttpLog(RunningEmulator.json(emulator.page("GET", "/api/traffic?after=0&limit=1000", "")));
		assertThat(log.calls()).hasSizeGreaterThan(45);
		log.calls().forEach((call) -> {
			String method = call.get("method").asString();
			String path = call.get("path").asString();
			int status = call.get("status").asInt();
			assertThat(line.knows(method, path)).as(path).isTrue();
			assertThat(line.ofResponse(method, path, status, call.get("response"))).as(call.toString()).isEmpty();
			if (status < 300) {
				assertThat(line.ofRequest(method, path, call.get("request"))).as(call.toString()).isEmpty();
			}
		});
	}

	private static void callEverything() throws IOException {
		String user = emulator.resident();
		for (JsonNode message : Specimens.messages()) {
			emulator.line("POST", "/v2/bot/message/push", push(message).toString());
			emulator.line("POST", "/v2/bot/message/validate/reply", "{'messages':[" + message + "]}");
		}
		String messages = "'messages':[{'type':'text','text':'a'}]";
		emulator.page("POST", "/api/tokens", "{'tokens':[{'replyToken':'t','userId':'" + user + "'}]}");
		emulator.line("POST", "/v2/bot/message/reply", "{'replyToken':'t'," + messages + "}");
		emulator.line("POST", "/v2/bot/message/reply", "{'replyToken':'t'," + messages + "}");
		emulator.line("POST", "/v2/bot/message/push", "{}");
		emulator.line("POST", "/v2/bot/message/multicast", "{'to':['" + user + "']," + messages + "}");
		emulator.line("POST", "/v2/bot/message/broadcast", "{" + messages + "}");
		String id = emulator.line("POST", "/v2/bot/message/narrowcast", "{" + messages + "}")
			.headers()
			.firstValue("x-line-request-id")
			.orElseThrow();
		String image = RunningEmulator
			.json(emulator.page("POST", "/api/chats/" + user + "/messages",
					"{'resident':'" + user + "','type':'image'}"))
			.get("message")
			.get("id")
			.asString();
		String menu = RunningEmulator.json(emulator.line("POST", "/v2/bot/richmenu", RichMenusTests.MENU))
			.get("richMenuId")
			.asString();
		emulator.send("POST", "/emulator/line/v2/bot/richmenu/" + menu + "/content",
				RichMenusTests.image("png", 2500, 843), "Content-Type", "image/png", "Authorization",
				"Bearer " + Bench.TOKEN);
		for (String get : List.of("/info", "/message/quota", "/message/quota/consumption", "/followers/ids",
				"/profile/" + user, "/profile/Unobody", "/group/" + Chats.GROUP + "/summary",
				"/group/" + Chats.GROUP + "/members/count", "/group/" + Chats.GROUP + "/members/ids",
				"/group/" + Chats.GROUP + "/member/" + user, "/channel/webhook/endpoint",
				"/message/progress/narrowcast?requestId=" + id, "/message/" + image + "/content",
				"/message/" + image + "/content/transcoding", "/richmenu/list", "/richmenu/" + menu,
				"/richmenu/" + menu + "/content", "/richmenu/alias/list", "/richmenu/alias/none", "/user/all/richmenu",
				"/user/" + user + "/richmenu")) {
			emulator.line("GET", "/v2/bot" + get, "");
		}
		String link = "/v2/bot/user/" + user + "/richmenu";
		emulator.line("POST", "/v2/bot/user/all/richmenu/" + menu, "");
		emulator.line("GET", "/v2/bot/user/all/richmenu", "");
		emulator.line("DELETE", "/v2/bot/user/all/richmenu", "");
		emulator.line("POST", link + "/" + menu, "");
		emulator.line("GET", link, "");
		emulator.line("DELETE", link, "");
		emulator.line("POST", "/v2/bot/richmenu/bulk/link", "{'richMenuId':'" + menu + "','userIds':['" + user + "']}");
		emulator.line("POST", "/v2/bot/richmenu/bulk/unlink", "{'userIds':['" + user + "']}");
		emulator.line("POST", "/v2/bot/richmenu/validate", RichMenusTests.MENU);
		emulator.line("POST", "/v2/bot/richmenu/alias", "{'richMenuAliasId':'a','richMenuId':'" + menu + "'}");
		emulator.line("GET", "/v2/bot/richmenu/alias/a", "");
		emulator.line("POST", "/v2/bot/richmenu/alias/a", "{'richMenuId':'" + menu + "'}");
		emulator.line("DELETE", "/v2/bot/richmenu/alias/a", "");
		emulator.line("DELETE", "/v2/bot/richmenu/" + menu, "");
		emulator.line("POST", "/v2/bot/chat/loading/start", "{'chatId':'" + user + "'}");
		emulator.line("POST", "/v2/bot/chat/markAsRead", "{'markAsReadToken':'x'}");
		emulator.line("PUT", "/v2/bot/channel/webhook/endpoint", "{'endpoint':'" + emulator.receiver.url() + "'}");
		emulator.line("POST", "/v2/bot/channel/webhook/test", "{}");
	}

	private static ObjectNode push(JsonNode message) {
		ObjectNode push = Json.object("to", emulator.resident());
		push.putArray("messages").add(message);
		return push;
	}

	private record HttpLog(JsonNode traffic) {

		List<JsonNode> calls() {
			return this.traffic.get("entries")
				.values()
				.stream()
				.filter((it) -> it.get("direction").asString().equals("api"))
				.toList();
		}

	}

}
