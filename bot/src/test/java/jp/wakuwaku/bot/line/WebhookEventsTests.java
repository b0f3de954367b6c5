package jp.wakuwaku.bot.line;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.CallbackRequest;
import jp.wakuwaku.bot.line.EventContent.Attachment;
import jp.wakuwaku.bot.line.EventContent.Followed;
import jp.wakuwaku.bot.line.EventContent.Joined;
import jp.wakuwaku.bot.line.EventContent.Left;
import jp.wakuwaku.bot.line.EventContent.Other;
import jp.wakuwaku.bot.line.EventContent.Postback;
import jp.wakuwaku.bot.line.EventContent.Text;
import jp.wakuwaku.bot.line.EventContent.Unfollowed;
import jp.wakuwaku.bot.line.EventContent.Unsent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookEventsTests {

	private static final ObjectMapper JSON = ModelObjectMapper.createNewObjectMapper();

	private static final Instant RECEIVED_AT = Instant.parse("2026-08-07T01:02:03Z");

	private static final String RESIDENT = "U0123456789abcdef0123456789abcdef";

	private static final String USER = "{'type':'user','userId':'%s'}".formatted(RESIDENT);

	private static final String GROUP = "{'type':'group','groupId':'Cfedcba9876543210fedcba9876543210','userId':'%s'}"
		.formatted(RESIDENT);

	private static List<Optional<IncomingEvent>> body(String events) {
		try {
			return JSON
				.readValue("""
						{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[%s]}"""
					.formatted(events.replace('\'', '"')), CallbackRequest.class)
				.events()
				.stream()
				.map((event) -> WebhookEvents.read(event, RECEIVED_AT))
				.toList();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static String json(String type, String source, String rest) {
		return """
				{'type':'%s','mode':'active','timestamp':1462629479859,'source':%s,\
				'webhookEventId':'01FZ74A0TDDPYRVKNK77XKC3ZR','deliveryContext':{'isRedelivery':false}%s}"""
			.formatted(type, source, rest.isEmpty() ? "" : "," + rest);
	}

	private static Optional<IncomingEvent> event(String type, String source, String rest) {
		return body(json(type, source, rest)).getFirst();
	}

	private static EventContent content(String type, String rest) {
		return event(type, USER, rest).orElseThrow().content();
	}

	private static EventContent message(String message) {
		return content("message", "'replyToken':'nHuyWiB7yP5Zw52FIkcQobQuGDXCTA','message':" + message);
	}

	@Nested
	class AnyEvent {

		@Test
		void keepsWhoWhenAndHowToAnswer() {
			assertThat(event("follow", USER, "'replyToken':'nHuyWiB7yP5Zw52FIkcQobQuGDXCTA'"))
				.contains(new IncomingEvent(new EventId("01FZ74A0TDDPYRVKNK77XKC3ZR"), new ChatId(RESIDENT),
						Instant.ofEpochMilli(1462629479859L), RECEIVED_AT, false, "nHuyWiB7yP5Zw52FIkcQobQuGDXCTA",
						new Followed(false)));
		}

		@Test
		void belongsToTheGroupOrRoomWhereItHappened() {
			assertThat(event("join", GROUP, "").orElseThrow().chat())
				.isEqualTo(new ChatId("Cfedcba9876543210fedcba9876543210"));
			assertThat(event("join", "{'type':'room','roomId':'Rfedcba9876543210fedcba9876543210'}", "").orElseThrow()
				.chat()).isEqualTo(new ChatId("Rfedcba9876543210fedcba9876543210"));
		}

		@Test
		void saysWhenItIsRedelivered() {
			assertThat(body(json("follow", USER, "").replace("'isRedelivery':false", "'isRedelivery':true"))).first()
				.satisfies((event) -> assertThat(event.orElseThrow().redelivery()).isTrue());
		}

		@Test
		void isLeftToTheOtherChannelOnStandby() {
			assertThat(body(json("follow", USER, "").replace("active", "standby"))).containsExactly(Optional.empty());
		}

		@Test
		void isReadInAModeThatLineAddsOneDay() {
			assertThat(body(json("follow", USER, "").replace("active", "dormant"))).doesNotContain(Optional.empty());
		}

	}

	@Nested
	class AMessage {

		@Test
		void isText() {
			assertThat(message("{'type':'text','id':'444573844083572737','quoteToken':'q','text':'講座は いつ？ 😊'}"))
				.isEqualTo(new Text("444573844083572737", "講座は いつ？ 😊", false));
		}

		@Test
		void keepsEmojisOfLineAsLineWritesThem() {
			assertThat(message("""
					{'type':'text','id':'1','text':'(love) hello','emojis':\
					[{'index':0,'length':6,'productId':'5ac1bfd5040ab15980c9b435','emojiId':'001'}]}"""))
				.isEqualTo(new Text("1", "(love) hello", false));
		}

		@Test
		void keepsALoneSurrogateFromStoppingTheStore() {
			assertThat(message("{'type':'text','id':'1','text':'a\\ud83db'}")).isEqualTo(new Text("1", "a?b", false));
		}

		@ParameterizedTest
		@CsvSource(quoteCharacter = '`', delimiter = '|', value = {
				"STICKER  | {'type':'sticker','id':'7','packageId':'446','stickerId':'1988','stickerResourceType':'STATIC'}",
				"IMAGE    | {'type':'image','id':'7','contentProvider':{'type':'line'},'imageSet':{'id':'A','index':1,'total':2}}",
				"VIDEO    | {'type':'video','id':'7','duration':60000,'contentProvider':{'type':'external','originalContentUrl':'https://example.com/v.mp4','previewImageUrl':'https://example.com/p.jpeg'}}",
				"AUDIO    | {'type':'audio','id':'7','duration':60000,'contentProvider':{'type':'line'}}",
				"FILE     | {'type':'file','id':'7','fileName':'file.txt','fileSize':2138}",
				"LOCATION | {'type':'location','id':'7','title':'市役所','address':'小美玉市','latitude':36.23,'longitude':140.35}",
				"UNKNOWN  | {'type':'hologram','id':'7','depth':3}" })
		void isAnAttachmentWhenItIsNotText(AttachmentKind kind, String message) {
			assertThat(message(message)).isEqualTo(new Attachment("7", kind));
		}

		@Test
		void isSomethingElseWithoutItsMessageOrText() {
			assertThat(content("message", "")).isEqualTo(new Other("message"));
			assertThat(message("null")).isEqualTo(new Other("message"));
			assertThat(message("{'type':'text','id':'1'}")).isEqualTo(new Other("message"));
		}

		@Test
		void needsNoId() {
			assertThat(message("{'type':'text','text':'はい'}")).isEqualTo(new Text("", "はい", false));
			assertThat(message("{'type':'image'}")).isEqualTo(new Attachment("", AttachmentKind.IMAGE));
		}

	}

	@Nested
	class AMention {

		private static EventContent text(String text, String mentionees) {
			return message(
					"{'type':'text','id':'1','text':'%s','mention':{'mentionees':[%s]}}".formatted(text, mentionees));
		}

		private static String self(String index, String length) {
			return "{'index':%s,'length':%s,'type':'user','userId':'U8e742f61d673b39c7fff3cecb7536ef0','isSelf':true}"
				.formatted(index, length);
		}

		@Test
		void ofTheBotIsCutOutByUtf16Units() {
			assertThat(text("😊 @わくわく 講座は？", self("3", "5"))).isEqualTo(new Text("1", "😊  講座は？", true));
			assertThat(text("@わくわく　講座は？", self("0", "5"))).isEqualTo(new Text("1", "講座は？", true));
		}

		@Test
		void ofTheBotTwiceIsCutOutTwice() {
			assertThat(text("@bot 講座 @bot", self("8", "4") + "," + self("0", "4")))
				.isEqualTo(new Text("1", "講座", true));
		}

		@Test
		void aloneLeavesNoText() {
			assertThat(text("@bot", self("0", "4"))).isEqualTo(new Text("1", "", true));
		}

		@Test
		void ofOthersStays() {
			assertThat(text("@花子 @All どう？", """
					{'index':0,'length':3,'type':'user','userId':'U1'},{'index':4,'length':4,'type':'all'},\
					{'index':0,'length':3,'type':'robot'}""")).isEqualTo(new Text("1", "@花子 @All どう？", false));
		}

		@ParameterizedTest
		@CsvSource({ "-5,7,'講座'", "0,2147483647,''", "1,2147483647,'あ'", "2147483647,2147483647,'あ 講座'", "1,-3,'あ 講座'",
				"99,4,'あ 講座'", "null,4,'あ 講座'", "0,null,'あ 講座'" })
		void mayPointAnywhere(String index, String length, String expected) {
			assertThat(text("あ 講座", self(index, length))).isEqualTo(new Text("1", expected, true));
		}

		@Test
		void mayBeEmpty() {
			assertThat(text("はい", "null")).isEqualTo(new Text("1", "はい", false));
			assertThat(message("{'type':'text','id':'1','text':'はい','mention':{}}"))
				.isEqualTo(new Text("1", "はい", false));
		}

		@Test
		void thatCutsAnEmojiInHalfLeavesTextThatCanBeStored() {
			assertThat(text("😊講座", self("0", "1"))).isEqualTo(new Text("1", "?講座", true));
		}

	}

	@Nested
	class ATap {

		@Test
		void carriesItsData() {
			assertThat(content("postback", "'replyToken':'t','postback':{'data':'storeId=12345'}"))
				.isEqualTo(new Postback("storeId=12345", Map.of()));
		}

		@Test
		void carriesWhatWasPicked() {
			assertThat(content("postback",
					"'replyToken':'t','postback':{'data':'d','params':{'datetime':'2026-12-25T01:00','other':null}}"))
				.isEqualTo(new Postback("d", Map.of("datetime", "2026-12-25T01:00")));
		}

		@Test
		void isSomethingElseWithoutData() {
			assertThat(content("postback", "")).isEqualTo(new Other("postback"));
			assertThat(content("postback", "'postback':{}")).isEqualTo(new Other("postback"));
		}

	}

	@Nested
	class Coming {

		@Test
		void tellsNewFriendsFromThoseWhoCameBack() {
			assertThat(content("follow", "'replyToken':'t','follow':{'isUnblocked':false}"))
				.isEqualTo(new Followed(false));
			assertThat(content("follow", "'replyToken':'t','follow':{'isUnblocked':true}"))
				.isEqualTo(new Followed(true));
			assertThat(content("follow", "'replyToken':'t','follow':{}")).isEqualTo(new Followed(false));
		}

		@Test
		void andGoing() {
			assertThat(content("unfollow", "")).isEqualTo(new Unfollowed());
			assertThat(event("join", GROUP, "'replyToken':'t'").orElseThrow().content()).isEqualTo(new Joined());
			assertThat(event("leave", GROUP, "").orElseThrow().content()).isEqualTo(new Left());
		}

	}

	@Test
	void knowsWhatIsToBeForgotten() {
		assertThat(content("unsend", "'unsend':{'messageId':'325708'}")).isEqualTo(new Unsent("325708"));
		assertThat(content("unsend", "'unsend':{}")).isEqualTo(new Other("unsend"));
		assertThat(content("unsend", "")).isEqualTo(new Other("unsend"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|',
			value = { "memberJoined | 'replyToken':'t','joined':{'members':[{'type':'user','userId':'U1'}]}",
					"memberLeft | 'left':{'members':[{'type':'user','userId':'U1'}]}",
					"videoPlayComplete | 'replyToken':'t','videoPlayComplete':{'trackingId':'track-id'}",
					"beacon | 'replyToken':'t','beacon':{'hwid':'d41d8cd98f','type':'enter'}",
					"accountLink | 'replyToken':'t','link':{'result':'ok','nonce':'Base64'}",
					"accountLink | 'link':{'result':'failed','nonce':'Base64'}",
					"membership | 'replyToken':'t','membership':{'type':'joined','membershipId':3189}",
					"membership | 'replyToken':'t','membership':{'type':'frozen'}",
					"module | 'module':{'type':'attached','botId':'U1','scopes':['message:send']}",
					"module | 'module':{'type':'detached','botId':'U1'}", //
					"activated | 'chatControl':{'expireAt':1462629479859}", //
					"deactivated | ``", "botSuspended | ``", "botResumed | ``", //
					"delivery | 'delivery':{'data':'15034552939884E28681A7D668CEA94C'}",
					"messageEdited | 'replyToken':'t','message':{'type':'text','id':'1','text':'はい'}",
					"somethingNew | 'novelty':{'deep':[1,2,{'x':null}]}" })
	void callsEveryOtherKindByLinesName(String type, String rest) {
		assertThat(content(type, rest)).isEqualTo(new Other(type));
		assertThat(content(type, "")).isEqualTo(new Other(type));
	}

	@Nested
	class NothingCanBeDone {

		@ParameterizedTest
		@ValueSource(strings = { "'type':'user'", "'type':'user','userId':''", "'type':'user','userId':'nobody'",
				"'type':'group'", "'type':'room'", "'type':'planet','planetId':'P1'" })
		void withoutAChat(String source) {
			assertThat(event("follow", "{" + source + "}", "")).isEmpty();
			assertThat(event("follow", "null", "")).isEmpty();
		}

		@Test
		void withoutAnEventId() {
			String event = json("follow", USER, "");
			assertThat(body(event.replace("'webhookEventId':'01FZ74A0TDDPYRVKNK77XKC3ZR',", "")))
				.containsExactly(Optional.empty());
			assertThat(body(event.replace("01FZ74A0TDDPYRVKNK77XKC3ZR", "not an id")))
				.containsExactly(Optional.empty());
		}

		@Test
		void withNull() {
			assertThat(body("null")).containsExactly(Optional.empty());
			assertThat(body("{}")).containsExactly(Optional.empty());
		}

	}

	@Test
	void readsTheGoodEventsBesideTheBad() {
		assertThat(body("null," + json("unfollow", USER, "") + ",{'type':'?'}," + json("leave", GROUP, "")))
			.map((event) -> event.map(IncomingEvent::content))
			.containsExactly(Optional.empty(), Optional.of(new Unfollowed()), Optional.empty(),
					Optional.of(new Left()));
	}

	@Test
	void neverThrowsWhateverIsMissing() throws JsonProcessingException {
		Random random = new Random(20260807);
		String whole = json("message", GROUP, """
				'replyToken':'t','message':{'type':'text','id':'1','text':'@bot はい','mention':\
				{'mentionees':[{'index':0,'length':4,'type':'user','isSelf':true}]}}""");
		for (int round = 0; round < 2_000; round++) {
			ObjectNode event = (ObjectNode) JSON.readTree(whole.replace('\'', '"'));
			spoil(event, random);
			assertThat(body(event.toString())).hasSize(1);
		}
	}

	private static void spoil(JsonNode node, Random random) {
		if (node instanceof ObjectNode object) {
			for (String name : List.copyOf(object.properties().stream().map(Map.Entry::getKey).toList())) {
				switch (random.nextInt(8)) {
					case 0 -> object.remove(name);
					case 1 -> object.putNull(name);
					default -> spoil(object.get(name), random);
				}
			}
		}
		else {
			node.forEach((child) -> spoil(child, random));
		}
	}

}
