package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.TestResidents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class RegistrationsIntegrationTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private final TestRedis connection = new TestRedis();

	private final Registrations registrations = new RedisRegistrations(this.connection.redis,
			JsonMapper.builder().build());

	private final PersonId person = TestResidents.anybody();

	@AfterEach
	void disconnect() {
		this.connection.close();
	}

	@Test
	void keepWhatCameFirstUnderAnId() {
		Registration first = registration("draft-1", "handmade-1", NOON);
		Registration again = registration("draft-1", "handmade-1", NOON.plusSeconds(5));
		assertThat(this.registrations.add(first)).isEqualTo(first);
		assertThat(this.registrations.add(again)).isEqualTo(first);
		assertThat(this.registrations.of(this.person)).containsExactly(first);
	}

	@Test
	void areFoundByTheirPersonOnly() {
		Registration registration = this.registrations.add(registration("draft-1", "handmade-1", NOON));
		assertThat(this.registrations.find(this.person, registration.id())).contains(registration);
		assertThat(this.registrations.find(TestResidents.anybody(), registration.id())).isEmpty();
	}

	@Test
	void tellWhichOneASeatBelongsTo() {
		this.registrations.add(registration("draft-1", "handmade-1", NOON));
		Registration later = this.registrations.add(registration("draft-2", "handmade-1", NOON.plusSeconds(60)));
		this.registrations.add(registration("draft-3", "handmade-2", NOON.plusSeconds(90)));
		assertThat(this.registrations.latest(this.person, new SeatingId("handmade-1"))).contains(later);
		assertThat(this.registrations.latest(this.person, new SeatingId("handmade-3"))).isEmpty();
	}

	@Test
	void giveANumberToOneRegistrationOnly() {
		RegistrationId one = RegistrationId.of(this.person, "draft-1");
		this.connection.redis.opsForValue().set(RegistrationKeys.receipt(ReceiptNumber.of(one, 0)), "somebody else's");
		assertThat(this.registrations.number(one)).isEqualTo(ReceiptNumber.of(one, 1))
			.isEqualTo(this.registrations.number(one));
	}

	@Test
	void leaveNothingWhenTheyAreDeleted() {
		this.registrations.add(registration("draft-1", "handmade-1", NOON));
		this.registrations.delete(this.person);
		assertThat(this.connection.redis.keys("*")).isEmpty();
	}

	@Test
	void areFoundByTheirNumberUntilTheyAreRemoved() {
		Registration one = this.registrations.add(registration("draft-1", "handmade-1", NOON));
		Registration other = this.registrations.add(registration("draft-2", "handmade-1", NOON));
		assertThat(this.registrations.find(one.receipt())).contains(one);
		this.registrations.remove(one);
		assertThat(this.registrations.find(one.receipt())).isEmpty();
		assertThat(this.registrations.of(this.person)).containsExactly(other);
	}

	@Test
	void areKeptAsLongAsTheyAreNeeded() {
		Registration early = at("draft-1", NOON.plus(Duration.ofDays(500)));
		this.registrations.add(early);
		this.registrations.add(at("draft-2", NOON.plus(Duration.ofDays(5))));
		assertThat(days(RegistrationKeys.registrations(this.person))).isBetween(589L, 590L);
		assertThat(days(RegistrationKeys.receipt(early.receipt()))).isBetween(589L, 590L);
	}

	private Registration at(String draft, Instant endsAt) {
		RegistrationId id = RegistrationId.of(this.person, draft);
		return new Registration(Registration.VERSION, id, this.registrations.number(id), this.person,
				new ProgramId("handmade"), new SeatingId("handmade-1"), endsAt.minusSeconds(3_600), endsAt, "本庁", NOON,
				null, null);
	}

	private long days(String key) {
		return this.connection.redis.getExpire(key, TimeUnit.DAYS);
	}

	@Test
	void haveNumbersThatCanBeReadAloud() {
		Set<String> letters = new HashSet<>();
		for (int i = 0; i < 500; i++) {
			RegistrationId id = RegistrationId.of(this.person, "draft-" + i);
			String number = ReceiptNumber.of(id, 0).value();
			assertThat(number).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
			letters.addAll(List.of(number.substring(0, 1), number.substring(8)));
		}
		assertThat(letters).hasSize(32).doesNotContain("0", "O", "1", "I");
		assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptNumber("0000-1111"))
			.withMessage("receipt number of 9 characters (expected: such as K7M2-QX4R)");
	}

	@Test
	void haveIdsThatDifferByPerson() {
		assertThat(RegistrationId.of(this.person, "draft-1")).isEqualTo(RegistrationId.of(this.person, "draft-1"))
			.isNotEqualTo(RegistrationId.of(TestResidents.anybody(), "draft-1"));
	}

	@Test
	void readWhatWasWrittenWhileThePeriodWasTheSameForEverybody() {
		JsonMapper json = JsonMapper.builder().build();
		ObjectNode written = json.valueToTree(registration("draft-1", "handmade-1", NOON));
		written.remove("toldDays");
		Registration registration = json.treeToValue(written, Registration.class);
		assertThat(registration.keptDays()).isEqualTo(90);
	}

	private Registration registration(String draft, String session, Instant createdAt) {
		RegistrationId id = RegistrationId.of(this.person, draft);
		return new Registration(Registration.VERSION, id, this.registrations.number(id), this.person,
				new ProgramId("handmade"), new SeatingId(session), NOON.plusSeconds(86_400), NOON.plusSeconds(90_000),
				"本庁", createdAt);
	}

}
