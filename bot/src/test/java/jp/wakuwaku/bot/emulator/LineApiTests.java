package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class LineApiTests {

	private static final String STRANGER = "Uffffffffffffffffffffffffffffffff";

	private final Bench bench = new Bench();

	private final String sakura = this.bench.resident().id();

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void wantsTheChannelsToken() {
		assertThat(this.bench.call("GET", "/v2/bot/info", new byte[0], new HttpHeaders()).status()).isEqualTo(401);
		Answer wrong = this.bench.call("GET", "/v2/bot/info", "", "Authorization", "Bearer wrong");
		assertThat(wrong.status()).isEqualTo(401);
		assertThat(Bench.message(wrong)).startsWith("Authentication failed due to the following reason: ");
	}

	@Test
	void doesNotKnowOtherPaths() {
		assertThat(this.bench.get("/v2/bot/unheard-of").status()).isEqualTo(404);
		assertThat(this.bench.get("/v2/bot/message/reply").status()).isEqualTo(404);
		assertThat(Bench.message(this.bench.get("/v2/bot/unheard-of"))).isEqualTo("Not found");
	}

	@Test
	void refusesWhatIsNoJson() {
		assertThat(this.bench.post("/v2/bot/message/push", "{'to':").status()).isEqualTo(400);
		assertThat(this.bench.post("/v2/bot/message/push", "").status()).isEqualTo(400);
		assertThat(this.bench.post("/v2/bot/message/push", "{}", "Content-Type", "text/plain").status()).isEqualTo(415);
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

	@Nested
	class WithAQuota {

		private final Bench bench = new Bench("wakuwaku.emulator.quota=2");

		private final String key = UUID.randomUUID().toString();

		@AfterEach
		void close() {
			this.bench.close();
		}

		@Test
		void refusesWhatIsTooMuchUntilTheMonthEnds() {
			this.bench.push(this.bench.resident().id());
			this.bench.push(this.bench.resident().id());
			Answer third = this.bench.push(this.bench.resident().id(), Call.RETRY_KEY, this.key);
			assertThat(third.status()).isEqualTo(429);
			assertThat(Bench.message(third)).isEqualTo("You have reached your monthly limit.");
			assertThat(this.bench.reply(this.bench.replyToken()).status()).isEqualTo(200);
			this.bench.clock.advance(Duration.ofDays(31));
			assertThat(this.bench.push(this.bench.resident().id(), Call.RETRY_KEY, this.key).status()).isEqualTo(200);
		}

		@Test
		void sendsABroadcastToAllOrToNobody() {
			Answer answer = this.bench.post("/v2/bot/message/broadcast", "{'messages':[{'type':'text','text':'a'}]}");
			assertThat(answer.status()).isEqualTo(429);
			assertThat(this.bench.chat().messages()).isEmpty();
		}

		@Test
		void tellsTheQuota() {
			assertThat(this.bench.get("/v2/bot/message/quota").body()).asString()
				.isEqualTo("{\"type\":\"limited\",\"value\":2}");
		}

	}

	@Nested
	class AboutPeople {

		@Test
		void showsProfilesOfFriends() {
			Answer answer = bench.get("/v2/bot/profile/" + sakura);
			assertThat(Bench.json(answer).get("displayName").asString()).isEqualTo("さくら");
		}

		@Test
		void hidesProfilesOfThoseWhoBlock() {
			bench.get(Residents.class).update(sakura, Resident::block);
			assertThat(bench.get("/v2/bot/profile/" + sakura).status()).isEqualTo(404);
			assertThat(bench.get("/v2/bot/profile/" + STRANGER).status()).isEqualTo(404);
		}

		@Test
		void knowsAResidentForAWeekAfterSpeaking() {
			String nagisa = bench.get(Residents.class).onPage().getLast().id();
			assertThat(bench.get("/v2/bot/profile/" + nagisa).status()).isEqualTo(404);
			bench.get(Residents.class).update(nagisa, (it) -> it.speakAt(bench.clock.instant()));
			assertThat(bench.get("/v2/bot/profile/" + nagisa).status()).isEqualTo(200);
			bench.clock.advance(Duration.ofDays(7));
			assertThat(bench.get("/v2/bot/profile/" + nagisa).status()).isEqualTo(404);
		}

		@Test
		void showsGroupsAndTheirMembers() {
			String group = "/v2/bot/group/" + Chats.GROUP;
			assertThat(Bench.json(bench.get(group + "/summary")).get("groupId").asString()).isEqualTo(Chats.GROUP);
			assertThat(Bench.json(bench.get(group + "/members/count")).get("count").asInt()).isGreaterThanOrEqualTo(5);
			assertThat(bench.get(group + "/member/" + sakura).status()).isEqualTo(200);
			assertThat(bench.get(group + "/member/" + STRANGER).status()).isEqualTo(404);
		}

	}

	@Nested
	class Marking {

		@Test
		void takesTokensOfItsOwnOnly() {
			assertThat(mark("invented").status()).isEqualTo(400);
			assertThat(mark(bench.get(Identifiers.class).readToken("1")).status()).isEqualTo(200);
		}

		private Answer mark(String token) {
			return bench.post("/v2/bot/chat/markAsRead", "{'markAsReadToken':'" + token + "'}");
		}

	}

	@Nested
	class WhenSomethingGoesWrong {

		@Test
		void answersAsTheFaultHasIt() {
			assertThat(pushUnder("rate-limit-429").status()).isEqualTo(429);
			assertThat(pushUnder("quota-429").status()).isEqualTo(429);
			assertThat(pushUnder("error-500").status()).isEqualTo(500);
			assertThat(pushUnder("html-error").contentType()).startsWith("text/html");
			assertThat(pushUnder("refused-4xx").status()).isEqualTo(400);
			assertThat(bench.chat().messages()).isEmpty();
		}

		@Test
		void deliversBeforeItAnswersGarbage() {
			Answer answer = pushUnder("garbage-200");
			assertThat(answer.status()).isEqualTo(200);
			assertThat(Json.read(answer.body())).isEmpty();
			assertThat(bench.chat().messages()).hasSize(1);
		}

		@Test
		void breaksConnectionsInTurnsBeforeAndAfterDelivering() {
			bench.get(FaultSwitch.class).change(Json.object("api", "reset"));
			for (int i = 0; i < 4; i++) {
				assertThatException().isThrownBy(() -> bench.push(sakura));
			}
			assertThat(bench.chat().messages()).hasSize(2);
		}

		@Test
		void leavesRepliesAloneWhenTheQuotaIsUsedUp() {
			bench.get(FaultSwitch.class).change(Json.object("api", "quota-429"));
			assertThat(bench.reply(bench.replyToken()).status()).isEqualTo(200);
		}

		@Test
		void hitsTheGivenShareOfCalls() {
			bench.get(FaultSwitch.class).change(Json.object("api", "error-500").put("apiFaultShare", 0.5));
			var statuses = IntStream.range(0, 200).mapToObj((i) -> bench.get("/v2/bot/info").status()).toList();
			assertThat(Set.copyOf(statuses)).containsExactlyInAnyOrder(200, 500);
		}

		private Answer pushUnder(String fault) {
			bench.get(FaultSwitch.class).change(Json.object("api", fault));
			return bench.push(sakura);
		}

	}

}
