package jp.wakuwaku.bot.residents;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.wakuwaku.bot.residents.ResidentsFixture.HANAKO;
import static jp.wakuwaku.bot.residents.ResidentsFixture.RECORD;
import static jp.wakuwaku.bot.residents.ResidentsFixture.VALUES;
import static jp.wakuwaku.bot.residents.ResidentsFixture.YUKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class PersonalDetailsIntegrationTests {

	private static final Pattern BASE64 = Pattern.compile("[0-9A-Za-z+/]{16,}={0,2}");

	private final ResidentsFixture store = new ResidentsFixture();

	private final PersonalDetails details = this.store.details;

	private PersonId hanako;

	private PersonId yuki;

	@BeforeEach
	void make() {
		this.hanako = this.store.residents.of(HANAKO);
		this.yuki = this.store.residents.of(YUKI);
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void areReadAsTheyWereTold() {
		assertThat(put(this.hanako, RECORD)).isTrue();
		assertThat(this.details.find(this.hanako, RECORD)).contains(VALUES);
		assertThat(this.details.records(this.hanako)).containsExactly(RECORD);
		assertThat(this.details.keptUntil(this.hanako)).containsOnlyKeys(RECORD);
		assertThat(this.details.find(this.yuki, RECORD)).isEmpty();
		assertThat(this.details.find(this.hanako, new RecordId("another"))).isEmpty();
	}

	@Test
	void areReplacedAsAWhole() {
		put(this.hanako, RECORD);
		this.details.put(this.hanako, RECORD, Map.of("name", "別の名前"), this.store.inNinetyDays());
		assertThat(this.details.find(this.hanako, RECORD)).contains(Map.of("name", "別の名前"));
	}

	@Test
	void areDeletedOneByOne() {
		RecordId other = new RecordId("registration-2");
		put(this.hanako, RECORD);
		put(this.hanako, other);
		this.details.delete(this.hanako, RECORD);
		assertThat(this.details.find(this.hanako, RECORD)).isEmpty();
		assertThat(this.details.records(this.hanako)).containsExactly(other);
	}

	@Test
	void endByThemselves() {
		put(this.hanako, RECORD);
		assertThat(this.store.lifeOf(ResidentKeys.details(this.hanako, RECORD))).isBetween(Duration.ofDays(89),
				Duration.ofDays(90));
		this.store.clock.advance(Duration.ofDays(90));
		assertThat(this.details.records(this.hanako)).isEmpty();
	}

	@Test
	void mayEndAtAnotherTime() {
		put(this.hanako, RECORD);
		this.details.keepUntil(this.hanako, RECORD, this.store.in(Duration.ofDays(500)));
		assertThat(this.details.keptUntil(this.hanako)).containsEntry(RECORD, this.store.in(Duration.ofDays(500)));
		assertThat(this.store.lifeOf(ResidentKeys.details(this.hanako, RECORD))).isBetween(Duration.ofDays(499),
				Duration.ofDays(500));
		assertThat(this.store.lifeOf(ResidentKeys.person(this.hanako))).isBetween(Duration.ofDays(499),
				Duration.ofDays(500));
		assertThat(this.details.find(this.hanako, RECORD)).contains(VALUES);
		this.details.keepUntil(this.hanako, RECORD, this.store.in(Duration.ofDays(-1)));
		assertThat(this.details.find(this.hanako, RECORD)).isEmpty();
	}

	@Test
	void areNotMadeByEndingAtAnotherTime() {
		RecordId other = new RecordId("registration-2");
		this.details.keepUntil(this.hanako, other, this.store.in(Duration.ofDays(1)));
		assertThat(this.details.records(this.hanako)).isEmpty();
	}

	@Test
	void leaveNoFieldBehindWhenTheyEnded() {
		put(this.hanako, RECORD);
		this.store.clock.advance(Duration.ofDays(91));
		put(this.hanako, new RecordId("registration-2"));
		assertThat(this.store.persons.fields(this.hanako)).doesNotContainKey("record-details:registration-1");
	}

	@Test
	void areNotKeptWhenTheirTimeIsOver() {
		assertThat(this.details.put(this.hanako, RECORD, VALUES, this.store.clock.instant())).isFalse();
		assertThat(this.details.find(this.hanako, RECORD)).isEmpty();
		assertThat(this.details.records(this.hanako)).isEmpty();
	}

	@Test
	void areNotKeptOfNobody() {
		PersonId nobody = PersonId.random();
		assertThat(put(nobody, RECORD)).isFalse();
		assertThat(this.store.redis.keys("*" + nobody.value() + "*")).isEmpty();
	}

	@Test
	void holdAnyText() {
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		for (int i = 0; i < 100; i++) {
			Map<String, String> values = new HashMap<>();
			for (int field = random.nextInt(5); field >= 0; field--) {
				values.put("field-" + field, anyText(random));
			}
			this.details.put(this.hanako, RECORD, values, this.store.inNinetyDays());
			assertThat(this.details.find(this.hanako, RECORD)).contains(values);
		}
	}

	@Test
	void doNotOpenForAnotherPerson() {
		put(this.hanako, RECORD);
		copy(ResidentKeys.details(this.hanako, RECORD), ResidentKeys.details(this.yuki, RECORD));
		unreadable(this.yuki, RECORD);
	}

	@Test
	void doNotOpenForAnotherPersonWhoHasTheSameKey() {
		put(this.hanako, RECORD);
		copy(ResidentKeys.details(this.hanako, RECORD), ResidentKeys.details(this.yuki, RECORD));
		this.store.redis.opsForHash()
			.put(ResidentKeys.person(this.yuki), "key",
					this.store.persons.field(this.hanako, ResidentKeys.Field.KEY).orElseThrow());
		unreadable(this.yuki, RECORD);
	}

	@Test
	void doNotOpenForAnotherRecord() {
		RecordId other = new RecordId("registration-2");
		put(this.hanako, RECORD);
		copy(ResidentKeys.details(this.hanako, RECORD), ResidentKeys.details(this.hanako, other));
		unreadable(this.hanako, other);
	}

	@Test
	void doNotOpenAsAProfile() {
		put(this.hanako, RECORD);
		copy(ResidentKeys.details(this.hanako, RECORD), ResidentKeys.profile(this.hanako));
		assertThatExceptionOfType(UnreadableDetailsException.class)
			.isThrownBy(() -> this.store.profiles.find(this.hanako));
	}

	@Test
	void doNotOpenAsAnotherVersion() {
		put(this.hanako, RECORD);
		String key = ResidentKeys.details(this.hanako, RECORD);
		String stored = this.store.redis.opsForValue().get(key);
		assertThat(stored).startsWith("{\"version\":1,");
		this.store.redis.opsForValue().set(key, stored.replace("\"version\":1", "\"version\":2"));
		unreadable(this.hanako, RECORD);
	}

	/** The version is bound, too, so that a later one cannot pass for this one. */
	@Test
	void areBoundToTheirVersion() {
		Belonging belonging = Belonging.details(this.hanako, RECORD);
		assertThat(belonging.associatedData(1)).isNotEqualTo(belonging.associatedData(2));
	}

	@Test
	void saySoWithoutContentsWhenTheyDoNotOpen() {
		String key = ResidentKeys.details(this.hanako, RECORD);
		for (String damaged : List.of("{\"version\":1,\"sealed\":\"\"}", "{\"version\":1,\"sealed\":\"かなりや\"}",
				"{\"version\":1,\"sealed\":\"AAAA\"}")) {
			this.store.redis.opsForValue().set(key, damaged);
			assertThatExceptionOfType(UnreadableDetailsException.class)
				.isThrownBy(() -> this.details.find(this.hanako, RECORD))
				.withNoCause()
				.satisfies((failure) -> assertThat(failure.getMessage()).doesNotContain("かなりや", this.hanako.value()));
		}
	}

	@Test
	void areNotInRedisInTheClear() {
		this.store.everythingOf(HANAKO);
		PersonId counter = this.store.residents.enter("entry-1");
		put(counter, RECORD);
		this.store.phones.add(counter, ResidentsFixture.PHONE, this.store.inNinetyDays());
		assertThat(shown()).isEmpty();
		this.store.forgetting.forget(this.hanako, Deletion.AskedBy.RESIDENT, "own-wish");
		assertThat(shown()).isEmpty();
	}

	@Test
	void wouldBeFoundInTheClear() {
		this.store.redis.opsForHash().put("planted", "name", "{\"name\":\"" + ResidentsFixture.NAME + "\"}");
		this.store.redis.opsForValue()
			.set("encoded", Base64.getEncoder().encodeToString(("xy" + ResidentsFixture.PHONE).getBytes(UTF_8)));
		assertThat(shown()).contains(ResidentsFixture.NAME, ResidentsFixture.PHONE);
	}

	@Test
	void areWrittenUnderIdsOfTheirForm() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RecordId("花子"))
			.withMessage("record id of 2 characters (expected: 1 to 64 letters, digits, '.', '_' and '-')");
	}

	/** What Redis shows of what was told, also behind Base64. */
	private List<String> shown() {
		String dump = this.store.dump().toString();
		String decoded = BASE64.matcher(dump)
			.results()
			.map((match) -> new String(Base64.getDecoder().decode(cut(match.group())), ISO_8859_1))
			.collect(Collectors.joining("\n"));
		return List
			.of(ResidentsFixture.NAME, ResidentsFixture.PHONE, "090-1234-5678", "9012345678", ResidentsFixture.MAIL,
					HANAKO.value())
			.stream()
			.filter((told) -> dump.contains(told) || decoded.contains(new String(told.getBytes(UTF_8), ISO_8859_1)))
			.toList();
	}

	/** To whole groups of four, because text may have come before. */
	private static String cut(String text) {
		String plain = text.replace("=", "");
		return plain.substring(0, plain.length() - (plain.length() % 4));
	}

	private boolean put(PersonId person, RecordId record) {
		return this.details.put(person, record, VALUES, this.store.inNinetyDays());
	}

	private void copy(String from, String to) {
		this.store.redis.opsForValue().set(to, this.store.redis.opsForValue().get(from));
	}

	private void unreadable(PersonId person, RecordId record) {
		assertThatExceptionOfType(UnreadableDetailsException.class).isThrownBy(() -> this.details.find(person, record));
	}

	private static String anyText(RandomGenerator random) {
		return random.ints(random.nextInt(50), 0, Character.MAX_CODE_POINT)
			.filter((point) -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
