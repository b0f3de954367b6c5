package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

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

}
