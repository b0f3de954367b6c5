package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MessageApiTests {

	private static final String STRANGER = "Uffffffffffffffffffffffffffffffff";

	private final Bench bench = new Bench();

	private final String sakura = this.bench.resident().id();

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Nested
	class Replying {

		@Test
		void deliversAndNamesTheMessages() {
			Answer answer = bench.reply(bench.replyToken());
			assertThat(answer.status()).isEqualTo(200);
			JsonNode sent = Bench.json(answer).get("sentMessages").get(0);
			ChatMessage message = bench.chat().messages().getLast();
			assertThat(message.id()).isEqualTo(sent.get("id").asString());
			assertThat(message.via()).isEqualTo(Via.REPLY);
			assertThat(sent.get("quoteToken").asString()).isNotEmpty();
		}

		@Test
		void worksOncePerToken() {
			String token = bench.replyToken();
			bench.reply(token);
			Answer again = bench.reply(token);
			assertThat(again.status()).isEqualTo(400);
			assertThat(Bench.message(again)).isEqualTo("Invalid reply token");
		}

		@Test
		void worksOnceAlsoWhenManyTry() {
			String token = bench.replyToken();
			long accepted = IntStream.range(0, 200)
				.parallel()
				.filter((i) -> bench.reply(token).status() == 200)
				.count();
			assertThat(accepted).isEqualTo(1);
		}

		@Test
		void doesNotWorkAfterAMinute() {
			String token = bench.replyToken();
			bench.clock.advance(Duration.ofSeconds(61));
			assertThat(bench.reply(token).status()).isEqualTo(400);
		}

		@Test
		void keepsTheTokenWhenTheMessagesAreRefused() {
			String token = bench.replyToken();
			Answer refused = bench.post("/v2/bot/message/reply", "{'replyToken':'" + token + "','messages':[]}");
			assertThat(refused.status()).isEqualTo(400);
			assertThat(bench.reply(token).status()).isEqualTo(200);
		}

		@Test
		void takesNoRetryKey() {
			String token = bench.replyToken();
			Answer refused = bench.post("/v2/bot/message/reply",
					"{'replyToken':'" + token + "','messages':[{'type':'text','text':'a'}]}", Call.RETRY_KEY,
					UUID.randomUUID().toString());
			assertThat(refused.status()).isEqualTo(400);
			assertThat(bench.reply(token).status()).isEqualTo(200);
		}

		@Test
		void isFree() {
			bench.reply(bench.replyToken());
			assertThat(Bench.json(bench.get("/v2/bot/message/quota/consumption")).get("totalUsage").asInt()).isZero();
		}

	}

	@Nested
	class Pushing {

		private final String key = UUID.randomUUID().toString();

		@Test
		void countsAgainstTheQuota() {
			assertThat(bench.push(sakura).status()).isEqualTo(200);
			assertThat(bench.get(Quota.class).used()).isEqualTo(1);
		}

		@Test
		void reachesNobodyWhoBlocks() {
			bench.get(Residents.class).update(sakura, Resident::block);
			Answer answer = bench.push(sakura);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(Bench.json(answer).get("sentMessages")).hasSize(1);
			assertThat(bench.chat().messages()).isEmpty();
			assertThat(bench.get(Quota.class).used()).isZero();
		}

		@Test
		void refusesUnknownRecipients() {
			Answer answer = bench.push(STRANGER);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(Bench.message(answer)).isEqualTo("Failed to send messages");
		}

		@Test
		void isAcceptedOncePerRetryKey() {
			Answer first = push();
			Answer second = push();
			assertThat(first.status()).isEqualTo(200);
			assertThat(second.status()).isEqualTo(409);
			assertThat(Bench.message(second)).isEqualTo("The retry key is already accepted");
			assertThat(second.headers()).containsKey("x-line-accepted-request-id");
			assertThat(Bench.json(second).get("sentMessages")).isEqualTo(Bench.json(first).get("sentMessages"));
			assertThat(bench.chat().messages()).hasSize(1);
		}

		@Test
		void isAcceptedAgainAfterADay() {
			push();
			bench.clock.advance(Duration.ofHours(24));
			assertThat(push().status()).isEqualTo(200);
		}

		@Test
		void wantsTheRetryKeyToBeAUuid() {
			assertThat(bench.push(sakura, Call.RETRY_KEY, "1-2-3-4-5").status()).isEqualTo(400);
		}

		@Test
		void remembersTheRetryKeyOnlyOfWhatWasAccepted() {
			bench.push(STRANGER, Call.RETRY_KEY, this.key);
			assertThat(push().status()).isEqualTo(200);
		}

		@Test
		void quotesOnlyWhatWasSaidInTheSameChat() {
			String token = bench.get(Identifiers.class).quoteToken(sakura, "1");
			String other = bench.get(Identifiers.class).quoteToken(STRANGER, "1");
			assertThat(quoting(token).status()).isEqualTo(200);
			assertThat(quoting(other).status()).isEqualTo(400);
			assertThat(quoting("invented").status()).isEqualTo(400);
		}

		@Test
		void mentionsMembersOfGroupsOnly() {
			assertThat(mentioning(sakura, sakura).status()).isEqualTo(400);
			assertThat(mentioning(Chats.GROUP, sakura).status()).isEqualTo(200);
			assertThat(mentioning(Chats.GROUP, STRANGER).status()).isEqualTo(400);
		}

		private Answer push() {
			return bench.push(sakura, Call.RETRY_KEY, this.key);
		}

		private Answer quoting(String token) {
			return bench.post("/v2/bot/message/push",
					"{'to':'" + sakura + "','messages':[{'type':'text','text':'a','quoteToken':'" + token + "'}]}");
		}

		private Answer mentioning(String chat, String user) {
			return bench.post("/v2/bot/message/push",
					"{'to':'" + chat + "','messages':[{'type':'textV2','text':'{a}さん','substitution':{'a':"
							+ "{'type':'mention','mentionee':{'type':'user','userId':'" + user + "'}}}}]}");
		}

	}

	@Nested
	class SendingToMany {

		@Test
		void reachesEveryFriendByBroadcast() {
			Answer answer = bench.post("/v2/bot/message/broadcast", "{'messages':[{'type':'text','text':'お知らせ'}]}");
			assertThat(answer.status()).isEqualTo(200);
			assertThat(Bench.json(answer)).isEmpty();
			assertThat(bench.get(Ledger.class).after(0, 100)).extracting(LedgerEntry::to)
				.doesNotHaveDuplicates()
				.hasSize(bench.get(Residents.class).friends().size());
		}

		@Test
		void reachesEachNamedResidentOnceByMulticast() {
			String body = "{'to':['" + sakura + "','" + sakura + "'],'messages':[{'type':'text','text':'お知らせ'}]}";
			assertThat(bench.post("/v2/bot/message/multicast", body).status()).isEqualTo(200);
			assertThat(bench.chat().messages()).hasSize(1);
			assertThat(bench.get(Quota.class).used()).isEqualTo(1);
		}

		@Test
		void acceptsARetryKeyOnceForMulticasts() {
			String body = "{'to':['" + sakura + "'],'messages':[{'type':'text','text':'a'}]}";
			String key = UUID.randomUUID().toString();
			bench.post("/v2/bot/message/multicast", body, Call.RETRY_KEY, key);
			Answer second = bench.post("/v2/bot/message/multicast", body, Call.RETRY_KEY, key);
			assertThat(second.status()).isEqualTo(409);
			assertThat(Bench.json(second).has("sentMessages")).isFalse();
		}

		@Test
		void tellsLaterHowANarrowcastWent() {
			Answer answer = bench.post("/v2/bot/message/narrowcast",
					"{'messages':[{'type':'text','text':'a'}],'filter':{'demographic':{'type':'gender','oneOf':['female']}}}");
			assertThat(answer.status()).isEqualTo(202);
			assertThat(bench.get("/v2/bot/message/progress/narrowcast?requestId=none").status()).isEqualTo(404);
			assertThat(bench.chat().messages()).isEmpty();
		}

		@Test
		void allowsSixtyBroadcastsAnHour() {
			String body = "{'messages':[{'type':'text','text':'a'}]}";
			var statuses = IntStream.range(0, 61)
				.mapToObj((i) -> bench.post("/v2/bot/message/broadcast", body).status())
				.toList();
			assertThat(statuses.subList(0, 60)).containsOnly(200);
			assertThat(statuses.getLast()).isEqualTo(429);
		}

	}

}
