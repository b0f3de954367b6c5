package jp.wakuwaku.bot.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class AuditTrailIntegrationTests {

	private static final Instant NOVEMBER = Instant.parse("2026-11-30T14:59:59Z");

	private static final YearMonth MONTH = YearMonth.of(2026, 11);

	private static LettuceConnectionFactory factory;

	private static StringRedisTemplate redis;

	private final AuditTrail trail = TestAudit.on(redis, Clock.fixed(NOVEMBER, ZoneId.of("Asia/Tokyo")));

	@BeforeAll
	static void connect() {
		factory = new LettuceConnectionFactory(LettuceConnectionFactory.createRedisConfiguration(RedisExtension.url()));
		factory.afterPropertiesSet();
		factory.start();
		redis = new StringRedisTemplate(factory);
	}

	@AfterAll
	static void disconnect() {
		factory.destroy();
	}

	@Test
	void keepsEachEntryOnceInItsMonthInJapan() {
		note(1, NOVEMBER);
		note(1, NOVEMBER.plusSeconds(1));
		note(2, NOVEMBER.plusSeconds(1));
		assertThat(this.trail.of(MONTH)).extracting(AuditEntry::subject).containsExactly("1");
		assertThat(this.trail.of(MONTH.plusMonths(1))).extracting(AuditEntry::subject).containsExactly("2");
		assertThat(this.trail.months()).containsExactly(MONTH.plusMonths(1), MONTH);
		assertThat(this.trail.verify()).satisfies((verdict) -> {
			assertThat(verdict.isWhole()).isTrue();
			assertThat(verdict.entries()).isEqualTo(2);
			assertThat(verdict.last()).isEqualTo(2);
		});
	}

	@Test
	void manyAtOnceMakeOneChain() {
		IntStream.range(0, 200).parallel().forEach((i) -> note(i, NOVEMBER));
		assertThat(this.trail.of(MONTH)).hasSize(200);
		assertThat(this.trail.verify().isWhole()).isTrue();
	}

	@Test
	void keepsManyAtOnceAsOneChainAndEachOnce() {
		note(2, NOVEMBER);
		this.trail.append(IntStream.rangeClosed(1, 450).mapToObj((i) -> entry(i, NOVEMBER)).toList());
		this.trail.append(IntStream.rangeClosed(440, 455).mapToObj((i) -> entry(i, NOVEMBER)).toList());
		this.trail.append(List.of(entry(7, NOVEMBER), entry(7, NOVEMBER)));
		assertThat(this.trail.of(MONTH)).hasSize(455).extracting(AuditEntry::subject).doesNotHaveDuplicates();
		assertThat(this.trail.of(MONTH).subList(0, 3)).extracting(AuditEntry::subject).containsExactly("2", "1", "3");
		assertThat(this.trail.verify().faults()).isEmpty();
		assertThat(this.trail.verify().last()).isEqualTo(455);
		set(300, link(300).replace("SEEN", "DONE"));
		assertThat(this.trail.verify().faults()).containsExactly("301 番の記録が書きかえられています");
	}

	@Test
	void manyAtOnceOnSeveralSidesMakeOneChain() {
		IntStream.range(0, 8)
			.parallel()
			.forEach((side) -> IntStream.range(0, 20)
				.forEach((turn) -> this.trail.append(
						IntStream.range(0, 10).mapToObj((i) -> entry(side * 150 + turn * 10 + i, NOVEMBER)).toList())));
		assertThat(this.trail.of(MONTH)).hasSize(7 * 150 + 200);
		assertThat(this.trail.verify().isWhole()).isTrue();
	}

	@Test
	void readsAPartFromTheEnd() {
		IntStream.rangeClosed(1, 7).forEach((i) -> note(i, NOVEMBER));
		assertThat(this.trail.size(MONTH)).isEqualTo(7);
		assertThat(this.trail.latest(MONTH, 0, 3)).extracting(AuditEntry::subject).containsExactly("7", "6", "5");
		assertThat(this.trail.latest(MONTH, 6, 1)).extracting(AuditEntry::subject).containsExactly("1");
		assertThat(this.trail.latest(MONTH, 0, 0)).isEmpty();
		assertThat(this.trail.size(MONTH.plusMonths(1))).isZero();
	}

	@Test
	void findsWhatIsLookedForInPieces() {
		this.trail.append(IntStream.rangeClosed(1, 2_300).mapToObj((i) -> entry(i, NOVEMBER)).toList());
		this.trail.append(entry(9_001, NOVEMBER.minus(Duration.ofDays(1))));
		assertThat(find("", null, Set.of("2297", "7777"))).containsExactly("2297");
		assertThat(find("", null, Set.of("22"), Set.of("97", "90"))).containsExactly("2297", "2290");
		assertThat(find("", null, Set.of("SEEN"))).containsExactly("9001", "2300", "2299", "2298", "2297");
		assertThat(find("", LocalDate.of(2026, 11, 29))).containsExactly("9001");
		assertThat(find("", LocalDate.of(2026, 12, 1))).isEmpty();
		assertThat(find("nobody", null)).isEmpty();
		assertThat(this.trail.find(MONTH, new AuditSearch("s-1", null, List.of()))).hasSize(2_301);
		assertThat(this.trail.find(MONTH.minusMonths(1), new AuditSearch("", null, List.of()))).isEmpty();
	}

	@Test
	void findsWhatJsonWritesOtherwise() {
		this.trail.append(new AuditEntry(AuditEntry.VERSION, "id", NOVEMBER, "hanako", "SEEN", "a\"b\\c", ""));
		assertThat(find("", null, Set.of("a\"b\\c"))).containsExactly("a\"b\\c");
		assertThat(find("", null, Set.of("version"))).as("what is written around it").isEmpty();
	}

	@SafeVarargs
	private List<String> find(String actor, @Nullable LocalDate day, Set<String>... terms) {
		return this.trail.find(MONTH, new AuditSearch(actor, day, List.of(terms)))
			.stream()
			.map(AuditEntry::subject)
			.limit(5)
			.toList();
	}

	@Test
	void manyAtOnceGoIntoTheirMonths() {
		this.trail.append(List.of(entry(1, NOVEMBER), entry(2, NOVEMBER.plusSeconds(1)), entry(3, NOVEMBER)));
		assertThat(this.trail.of(MONTH)).extracting(AuditEntry::subject).containsExactly("1", "3");
		assertThat(this.trail.of(MONTH.plusMonths(1))).extracting(AuditEntry::subject).containsExactly("2");
		assertThat(this.trail.verify().isWhole()).isTrue();
	}

	@Test
	void nothingIsWrongWithNothing() {
		assertThat(this.trail.verify().isWhole()).isTrue();
		assertThat(this.trail.verify().entries()).isZero();
	}

	@Test
	void aChangedEntryIsSeen() {
		IntStream.range(1, 6).forEach((i) -> note(i, NOVEMBER));
		set(2, link(2).replace("SEEN", "DONE"));
		assertThat(this.trail.verify().faults()).containsExactly("3 番の記録が書きかえられています");
	}

	@Test
	void anEntryThatWasTakenOutIsSeen() {
		IntStream.range(1, 6).forEach((i) -> note(i, NOVEMBER));
		redis.opsForList().remove(AuditKeys.links(MONTH), 1, link(2));
		assertThat(this.trail.verify().faults()).containsExactly("2 番と 4 番の記録がつながっていません");
	}

	@Test
	void entriesInAnotherOrderAreSeen() {
		IntStream.range(1, 6).forEach((i) -> note(i, NOVEMBER));
		String second = link(1);
		set(1, link(2));
		set(2, second);
		assertThat(this.trail.verify().isWhole()).isFalse();
	}

	@Test
	void anEndThatWasCutOffIsSeen() {
		IntStream.range(1, 6).forEach((i) -> note(i, NOVEMBER));
		redis.opsForList().rightPop(AuditKeys.links(MONTH));
		assertThat(this.trail.verify().faults()).containsExactly("最後の記録は 5 番のはずですが、4 番で終わっています");
		redis.delete(AuditKeys.links(MONTH));
		assertThat(this.trail.verify().faults()).containsExactly("5 番までの記録がなくなっています");
	}

	@Test
	void anEntryThatWasAddedIsSeen() {
		IntStream.range(1, 6).forEach((i) -> note(i, NOVEMBER));
		redis.opsForList().rightPush(AuditKeys.links(MONTH), link(4).replace("\"number\":5", "\"number\":6"));
		assertThat(this.trail.verify().faults()).containsExactly("最後の記録の後に、記録が足されています");
	}

	private void note(int number, Instant at) {
		this.trail.append(entry(number, at));
	}

	private static AuditEntry entry(int number, Instant at) {
		return new AuditEntry(AuditEntry.VERSION, "id-" + number, at, "s-1", "DETAILS_SEEN", Integer.toString(number),
				"");
	}

	private static String link(int at) {
		return Objects.requireNonNull(redis.opsForList().index(AuditKeys.links(MONTH), at));
	}

	private static void set(int at, String link) {
		redis.opsForList().set(AuditKeys.links(MONTH), at, link);
	}

	@Test
	void beginsWhereTheOldestMonthThatIsKeptBegins() {
		Instant old = NOVEMBER.minus(Duration.ofDays(1_100));
		YearMonth month = YearMonth.from(old.atZone(ZoneId.of("Asia/Tokyo")));
		note(1, old.minus(Duration.ofDays(31)));
		note(2, old);
		note(3, NOVEMBER);
		redis.delete(List.of(AuditKeys.links(month.minusMonths(1)), AuditKeys.ids(month.minusMonths(1))));
		assertThat(this.trail.verify()).satisfies((verdict) -> {
			assertThat(verdict.faults()).isEmpty();
			assertThat(verdict.first()).isEqualTo(2);
		});
	}

	@Test
	void aBeginningThatWasTakenAwayIsSeen() {
		note(1, NOVEMBER.minus(Duration.ofDays(40)));
		note(2, NOVEMBER.minus(Duration.ofDays(40)));
		note(3, NOVEMBER);
		redis.delete(List.of(AuditKeys.links(MONTH.minusMonths(1)), AuditKeys.ids(MONTH.minusMonths(1))));
		assertThat(this.trail.verify().faults()).containsExactly("1 番から 2 番までの記録が、三年たつ前になくなっています");
	}

}
