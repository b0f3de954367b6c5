package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import jp.wakuwaku.bot.journey.Answer;
import jp.wakuwaku.bot.load.process.Credentials;
import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.residents.Neighbour;
import jp.wakuwaku.bot.load.residents.Neighbourhood;
import jp.wakuwaku.bot.load.residents.Signup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the bot while residents register. The build has few of them; a thousand, at the
 * top of the project:
 *
 * <pre>
 * mvn -DskipTests package
 * mvn -pl bot -am test -Dtest=RegistrationProcessTests -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dregistrations.residents=1000 -Dregistrations.kills=10
 * </pre>
 */
@EnabledOnOs(OS.LINUX)
@BesideOtherTests
class RegistrationProcessTests {

	private static final int RESIDENTS = Integer.getInteger("registrations.residents", 120);

	private static final int KILLS = Integer.getInteger("registrations.kills", 2);

	private static final Duration ARRIVE_EVERY = Duration.ofMillis(120);

	/** The seats of each session in the file of programs. */
	private static final List<Integer> CAPACITIES = List.of(30, 150, 150);

	@Test
	void everybodyGetsOnePlaceAndOneReceiptThoughTheBotIsKilled() throws Exception {
		try (TestBed bed = new TestBed("registrations");
				JavaServer bot = bed.botWithPrograms();
				Neighbourhood neighbourhood = bed.neighbourhood(bot);
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			bot.start();
			List<Neighbour> residents = neighbourhood.residents(RESIDENTS);
			List<Future<Answer>> receipts = new ArrayList<>();
			for (int i = 0; i < RESIDENTS; i++) {
				int number = i;
				receipts.add(threads.submit(() -> {
					Thread.sleep(ARRIVE_EVERY.multipliedBy(number));
					return registers(new Signup(neighbourhood, residents.get(number)), number % CAPACITIES.size());
				}));
			}
			for (int i = 0; i < KILLS; i++) {
				Rounds.let(Duration.ofMillis(ThreadLocalRandom.current().nextLong(500, 4_000)));
				bot.kill();
				bot.start();
			}
			List<Answer> all = new ArrayList<>();
			for (Future<Answer> receipt : receipts) {
				all.add(receipt.get());
			}
			assertEachSeatIsTakenOnce(all);
			assertThat(residents).allSatisfy(RegistrationProcessTests::assertHasWhatItsReceiptSays);
			assertNothingIsHalfDone(bed);
			Report.print("Registrations: " + all.size() + " receipts, the bot killed " + KILLS + " times");
		}
	}

	private static Answer registers(Signup signup, int session) {
		String label = signup.looks().buttons().get(session);
		return signup.confirms(signup.fillsIn(signup.neighbour().taps(label)));
	}

	private static void assertEachSeatIsTakenOnce(List<Answer> receipts) {
		assertThat(receipts.stream().map(Signup::receiptNumber)).doesNotContain("").doesNotHaveDuplicates();
		Map<Integer, Long> booked = IntStream.range(0, receipts.size())
			.filter((i) -> Signup.title(receipts.get(i)).equals(Signup.BOOKED))
			.boxed()
			.collect(Collectors.groupingBy((i) -> i % CAPACITIES.size(), Collectors.counting()));
		for (int session = 0; session < CAPACITIES.size(); session++) {
			int wanted = Math.ceilDiv(RESIDENTS - session, CAPACITIES.size());
			assertThat(booked).containsEntry(session, (long) Math.min(wanted, CAPACITIES.get(session)));
		}
	}

	/** One receipt in the chat, and the same place when she asks for what she has. */
	private static void assertHasWhatItsReceiptSays(Neighbour resident) {
		List<Answer> receipts = resident.allAnswers()
			.stream()
			.filter((answer) -> !Signup.receiptNumber(answer).isEmpty())
			.toList();
		assertThat(receipts).hasSize(1);
		assertThat(resident.says("申込の確認").words())
			.contains(Signup.title(receipts.getFirst()).equals(Signup.BOOKED) ? "申し込み済みです" : "キャンセル待ちの");
		assertThat(Signup.receiptNumber(resident.taps("くわしく見る"))).isEqualTo(Signup.receiptNumber(receipts.getFirst()));
	}

	/** A registration for everybody, and her details with it and nowhere else. */
	private static void assertNothingIsHalfDone(TestBed bed) {
		try (RedisClient client = RedisClient.create(bed.redis().url());
				StatefulRedisConnection<String, String> redis = client.connect()) {
			assertThat(redis.sync().keys("registrations:*")).hasSize(RESIDENTS)
				.allSatisfy((key) -> assertThat(redis.sync().hlen(key)).isOne());
			assertThat(redis.sync().keys("person-details:*")).hasSize(RESIDENTS);
			assertThat(redis.sync().keys("registration-receipt:*")).hasSize(RESIDENTS);
		}
	}

}
